import type { ReportRow, ScoredReportLevel } from "../../domain/contract/reportRun.ts";
import { type GapColumn, type GapRow, marked } from "../../domain/score/gapRows.ts";
import { notApplicable, notAvailable } from "./withoutFigure.ts";

/**
 * A cell of a sheet, which is never blank: where the CSV has nothing the sheet says why. `[z]` where the question makes no sense (no score without need, no spare places without places, no stock of a yearly flow), the marker of the
 * need where what is missing comes of it, else `[x]`.
 */
export function markedCell(name: GapColumn, cells: GapRow, row: ReportRow, level: ScoredReportLevel): string | number {
  const cell = cells[name];
  if (cell !== null) return cell;
  if (name === "flags") return "none";
  if (isNotApplicable(name, row, level)) return notApplicable;
  const { needPerYear, needMarker } = row.gap;
  return needPerYear === null && needMarker !== null && ofNeed.has(name) ? marked(needMarker) : notAvailable;
}

function isNotApplicable(name: GapColumn, { gap }: ReportRow, { indicator, totals }: ScoredReportLevel): boolean {
  if (indicator?.kind === "flow" && (name === "need_stock" || name === "years_to_reach_everyone")) return true;
  if (name === "gap_score_after_online" && totals.online === null) return true;
  if (name === "spare_share") return gap.placesInReach === 0;
  return gap.needPerYear === 0 && perNeed.has(name);
}

/** What is divided by the need. */
const perNeed: ReadonlySet<GapColumn> = new Set<GapColumn>([
  "gap_score",
  "gap_lo",
  "gap_hi",
  "gap_score_after_online",
  "fair_share_index",
]);

/** What is worked out from the area's own need. */
const ofNeed: ReadonlySet<GapColumn> = new Set<GapColumn>([
  "need_stock",
  "need_per_year",
  "met",
  "unmet",
  "unmet_structural",
  "unmet_signpostable",
  "gap_score",
  "gap_score_after_online",
  "fair_share_index",
  "years_to_reach_everyone",
  "rank",
]);
