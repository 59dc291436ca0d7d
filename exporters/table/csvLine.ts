import { isFormula } from "../../importers/errors/formula.ts";

/** One cell of a CSV: a number stays as it is, null is blank, and text is written so that no spreadsheet runs it as a formula. */
export type CsvCell = string | number | null;

/**
 * One line of a CSV (RFC 4180, with CRLF). A text cell that a spreadsheet would work out gets a leading apostrophe; numbers are left alone, minus and all.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

/** What a UTF-8 file starts with so that Excel reads it as such. */
export const byteOrderMark = "\uFEFF";

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
