/** One cell of a CSV: a number stays as it is, null is blank, and text is written so that no spreadsheet runs it as a formula. */
export type CsvCell = string | number | null;

/**
 * One line of a CSV (RFC 4180, with CRLF). A text cell that starts with = + - @, a tab or a carriage return gets a leading apostrophe, for a spreadsheet
 * would run it; numbers are left alone, minus and all.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

/** What a UTF-8 file starts with so that Excel reads it as such. */
export const byteOrderMark = "\uFEFF";

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
