import type { Gap } from "../../../domain/contract/gap.ts";
import { needRate as needPerAdult } from "../../../domain/profile/needRate.ts";

/** People in need a year of every 1,000 adults who live there: a rate, so that large and small areas can be compared. Null where it cannot be told, also where only a part of the need is known. */
export function needRate(gap: Pick<Gap, "needPerYear" | "adults" | "flags">): number | null {
  const rate = needPerAdult(gap);
  return rate === null ? null : 1000 * rate;
}
