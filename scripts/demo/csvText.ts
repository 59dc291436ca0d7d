import Papa from "papaparse";

/** A table as the text of a CSV file, every row with exactly the columns named; null is a blank cell. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...columns], data: cells }, { newline: "\n" })}\n`;
}
