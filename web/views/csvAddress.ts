import type { GapQuestion } from "../api/gapAnswer.ts";
import { apiAddress } from "../api/request.ts";

/** Where the very scores on the screen can be had as a CSV file. */
export function csvAddress(question: GapQuestion): string {
  return apiAddress("/gaps.csv", question);
}
