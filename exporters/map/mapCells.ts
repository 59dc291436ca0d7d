import type { ReportRow, ScoredReportLevel } from "../../domain/contract/reportRun.ts";
import { type GapColumn, gapColumns } from "../../domain/score/gapRows.ts";
import { gapColumnWords } from "../table/gapColumnWords.ts";
import { reportGapRow } from "../table/reportGapRow.ts";

/** What is the same at every level. */
export const areaColumns = [
  "area_code",
  "area_name",
  "area_type",
  "boundary_vintage",
  "adults",
  "snapshot",
] as const satisfies readonly GapColumn[];

/** What each level says for itself, by the names of the CSV, and at the end the markers. */
export const figureColumns: readonly MapColumn[] = [...gapColumns.filter(isFigure), "markers"];

/** A column of a map file: one of the CSV's, or the markers that stand where those have no number. */
export type MapColumn = GapColumn | "markers";
export type MapCell = string | number | null;

/**
 * One area at one level, by the columns of the CSV. A map program wants nothing but numbers where there are numbers: one that is not there is null, never 0, and its marker stands in `markers`,
 * “need_per_year: [c]; years_to_reach_everyone: over 50”.
 */
export function mapCells(
  row: ReportRow,
  level: ScoredReportLevel,
  snapshot: string,
): Readonly<Record<MapColumn, MapCell>> {
  const cells = reportGapRow(row, level, snapshot);
  const marked = gapColumns.filter((name) => isNumber(name) && typeof cells[name] === "string");
  const each = marked.map((name) => `${name}: ${cells[name]}`).join("; ");
  const markers = row.isWithheld ? "all figures: [c]" : each;
  return {
    ...cells,
    ...Object.fromEntries(marked.map((name) => [name, null])),
    markers: markers === "" ? null : markers,
  };
}

/** Whether a column holds nothing but numbers. */
export function isNumber(name: MapColumn): boolean {
  return name !== "markers" && gapColumnWords[name].kind !== "text";
}

function isFigure(name: GapColumn): boolean {
  return name !== "level" && !areaColumns.some((one) => one === name);
}
