import type { ReportRow, ScoredReportLevel } from "../../domain/contract/reportRun.ts";
import { type GapColumn, type GapRow, gapColumns, gapRow, marked } from "../../domain/score/gapRows.ts";

/**
 * One area of a report in the columns of our own export of gaps, with the numbers that the report has. What is withheld for safety reads `[c]`, also the ranks and spare shares of all areas where one is withheld; what is not known
 * stays blank.
 */
export function reportGapRow(row: ReportRow, level: ScoredReportLevel, snapshot: string): GapRow {
  const plain = gapRow(row.gap, { ...level, snapshot }, row.sureness);
  if (level.withheld.areas.length === 0) return plain;
  const hidden = row.isWithheld ? figuresOf(level) : besideWithheld.filter((name) => isHidden(name, row));
  const flags = row.isWithheld ? "withheld" : plain.flags;
  return { ...plain, ...Object.fromEntries(hidden.map((name) => [name, marked("c")])), flags };
}

const besideWithheld: readonly GapColumn[] = ["spare_share", "rank", "rank_p05", "rank_p95"];

/** Where nothing is in reach there are no spare places to withhold. */
function isHidden(name: GapColumn, { gap }: ReportRow): boolean {
  return name !== "spare_share" || gap.placesInReach !== 0;
}

/** What a withheld area shows in any case: who it is, and what all areas have in common. */
const shown: ReadonlySet<GapColumn> = new Set<GapColumn>([
  "area_code",
  "area_name",
  "area_type",
  "boundary_vintage",
  "level",
  "period",
  "adults",
  "need_basis",
  "flags",
  "snapshot",
]);

/** A yearly flow has no people today, withheld or not. */
const ofStocks: ReadonlySet<GapColumn> = new Set<GapColumn>(["need_stock", "years_to_reach_everyone"]);

function figuresOf({ indicator }: ScoredReportLevel): GapColumn[] {
  return gapColumns.filter((name) => !shown.has(name) && !(indicator?.kind === "flow" && ofStocks.has(name)));
}
