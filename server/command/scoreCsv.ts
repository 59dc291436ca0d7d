import { csvLine } from "../../exporters/table/csvLine.ts";
import type { ScoreRow } from "./scoreRows.ts";

const columns = [
  ["id", (row) => row.id],
  ["need", (row) => row.need],
  ["places_in_reach", (row) => row.placesInReach],
  ["access", (row) => row.access],
  ["met", (row) => row.met],
  ["unmet", (row) => row.unmet],
  ["structural", (row) => row.structural],
  ["signpostable", (row) => row.signpostable],
  ["gap_score", (row) => row.gapScore],
  ["spare_share", (row) => row.spareShare],
  ["class", (row) => row.class],
  ["fair_share_index", (row) => row.fairShareIndex],
] as const satisfies readonly (readonly [string, (row: ScoreRow) => string | number | null])[];

/** The names of the columns, in order. */
export const scoreColumns: readonly string[] = columns.map(([name]) => name);

/**
 * The answer as a CSV for other programs: numbers with every digit, blank where unknown, lines that end as programs expect them. (The
 * download of the page is the one for Excel.)
 */
export function scoreCsv(rows: readonly ScoreRow[]): string {
  const lines = rows.map((row) => csvLine(columns.map(([, cell]) => cell(row))));
  return [csvLine(scoreColumns), ...lines].join("").replaceAll("\r\n", "\n");
}
