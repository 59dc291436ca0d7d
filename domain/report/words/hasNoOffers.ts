import type { ScoredReportLevel } from "../../contract/reportRun.ts";

/** Whether nobody has told of any offer at a level, nearby or online: then its gaps say what is not known rather than what is not there. */
export function hasNoOffers({ totals }: Pick<ScoredReportLevel, "totals">): boolean {
  return totals.offers === 0 && (totals.online === null || totals.online.offers === 0);
}
