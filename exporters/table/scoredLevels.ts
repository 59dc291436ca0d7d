import type { ReportHead, ScoredReportLevel } from "../../domain/contract/reportRun.ts";

/** The levels of a report that have rows, in its order. */
export function scoredLevels({ levels }: ReportHead): ScoredReportLevel[] {
  return levels.filter((level) => level.type === "scored");
}
