import type { HowSure } from "../../domain/contract/sureness.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { apiAddress } from "../api/request.ts";

/** Where the very figures on the screen can be had as a CSV file: with ranges once they are shown. */
export function csvAddress(question: GapQuestion, drawn: Pick<HowSure, "draws" | "seed"> | null): string {
  return apiAddress("/gaps.csv", { ...question, draws: drawn?.draws, seed: drawn?.seed });
}
