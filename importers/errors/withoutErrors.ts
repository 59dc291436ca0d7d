import type { RawRow, RowsPart } from "../text/csvRows.ts";
import { errorsPlace } from "./errorsColumn.ts";
import { plainCell } from "./safeCell.ts";

/**
 * The rows of a file as they were before `errorsFile` gave it an ERRORS column: the column is gone, and so are the apostrophes that kept cells from being
 * formulas. A file without such a column comes through as it is.
 */
export async function* withoutErrors(parts: AsyncGenerator<RowsPart>): AsyncGenerator<RowsPart> {
  const waiting: RowsPart[] = [];
  let seen = 0;
  let found: { place: number; header: number } | null = null;
  for await (const part of parts) {
    if (seen >= deepest) {
      yield mended(part, found);
      continue;
    }
    waiting.push(part);
    seen += part.rows.length;
    found ??= headerWithErrors(part.rows);
    if (found !== null) seen = deepest;
    // Rows above the names have apostrophes too, so they wait until it is known whether these are to go.
    if (seen >= deepest) for (const earlier of waiting.splice(0)) yield mended(earlier, found);
  }
  for (const part of waiting) yield mended(part, found);
}

// Column names are looked for no deeper than this either.
const deepest = 60;

function headerWithErrors(rows: readonly RawRow[]): { place: number; header: number } | null {
  for (const { cells, number } of rows) {
    const place = errorsPlace(cells);
    if (place !== null) return { place, header: number };
  }
  return null;
}

function mended(part: RowsPart, found: { readonly place: number; readonly header: number } | null): RowsPart {
  if (found === null) return part;
  const rows = part.rows.map((row) => {
    const cells = row.number < found.header ? row.cells : row.cells.toSpliced(found.place, 1);
    return { ...row, cells: cells.map(plainCell) };
  });
  return { ...part, rows };
}
