import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** A row of a published file, by its column names. */
export type PublishedRow = Readonly<Record<string, string>>;

/** The rows of a published CSV file. Throws when it is not there, has no rows, or lacks a column that is asked for. */
export function publishedRows(folder: string, path: string, columns: readonly string[]): PublishedRow[] {
  const text = readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, "");
  const { data } = Papa.parse<PublishedRow>(text, { header: true, skipEmptyLines: true });
  const [first] = data;
  if (first === undefined) throw new Error(`${path} has no rows`);
  const absent = columns.filter((column) => !(column in first));
  if (absent.length > 0)
    throw new Error(`${path} has no column ${absent.join(", ")}; it has ${Object.keys(first).join(", ")}`);
  return data;
}

/** A cell that must be there. */
export function cell(row: PublishedRow, column: string): string {
  const text = row[column];
  if (text === undefined || text === "") throw new Error(`"${column}" is blank in ${JSON.stringify(row)}`);
  return text;
}

/** A cell that must be a number. */
export function numberCell(row: PublishedRow, column: string): number {
  const value = Number(cell(row, column));
  if (!Number.isFinite(value)) throw new Error(`"${column}" is no number in ${JSON.stringify(row)}`);
  return value;
}
