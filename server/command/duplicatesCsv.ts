import { csvLine } from "../../importers/errors/csvLine.ts";
import type { DuplicateRow } from "./duplicatesRows.ts";

/**
 * Pairs as a CSV for other programs: UTF-8 without a mark, lines that end in a line feed, probabilities to six figures, blank where there is no cluster. Ids stand as in
 * the file, but for those that a spreadsheet would take for a formula: they get an apostrophe in front.
 */
export function duplicatesCsv(rows: readonly DuplicateRow[]): string {
  const lines = rows.map(({ one, other, probability, reasons, cluster }) =>
    csvLine([one, other, String(Number(probability.toFixed(6))), reasons, cluster === null ? "" : String(cluster)]),
  );
  return [csvLine(["id_a", "id_b", "probability", "reasons", "cluster"]), ...lines].join("").replaceAll("\r\n", "\n");
}
