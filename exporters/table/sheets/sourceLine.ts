import type { ScoredReportLevel } from "../../../domain/contract/reportRun.ts";

/** Where the need of a level comes from, for the line above its tables. */
export function sourceLine({ indicator, needBasis }: ScoredReportLevel): string {
  if (indicator === null) return "Source of the need: none.";
  const basis = needBasis === null ? "" : `, ${needBasis}`;
  return `Source of the need: ${indicator.title} (${indicator.source}), ${indicator.countedAt}${basis}.`;
}

/** The period of the need of a level, in words. */
export function periodOf({ period }: Pick<ScoredReportLevel, "period">): string {
  return period === null ? "period not known" : period;
}
