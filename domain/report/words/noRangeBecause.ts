import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import type { LevelPeople } from "./levelPeople.ts";

/** Why the number of unmet people has no range, as the end of a sentence; null where it has one, or where there is no number. */
export function noRangeBecause(
  { whole }: Pick<ScoredReportLevel, "whole">,
  { unmet, low, high }: Pick<LevelPeople, "unmet" | "low" | "high">,
): string | null {
  if (unmet === null || (low !== null && high !== null)) return null;
  if (whole?.type === "drawn") return "nothing was drawn for just these areas";
  return "nobody knows how sure the need figures are";
}
