import type { RowsPart } from "./csvRows.ts";
import { type FileProblem, fileBlocker } from "./fileIssue.ts";

/** How large a table may be. A spreadsheet of a few hundred bytes can say that a row repeats a million times, so cells are counted too. */
export type Limits = { readonly rows: number; readonly columns: number; readonly cells: number };

export const tableLimits: Limits = { rows: 5_000_000, columns: 2_000, cells: 250_000_000 };

/**
 * The rows of a table that is not too large. Of one with too many rows the rest is only counted, so that the file blocker at its end can say how many there are; one
 * with too many columns or cells is not read on.
 */
export async function* withinLimits(parts: AsyncIterable<RowsPart>, limits = tableLimits): AsyncGenerator<RowsPart> {
  let last = 0;
  let cells = 0;
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    last = part.rows.at(-1)?.number ?? last;
    const wide = part.rows.find((row) => row.cells.length > limits.columns);
    for (const row of part.rows) cells += row.cells.length;
    const problem =
      wide !== undefined
        ? tooManyColumns(wide.number, wide.cells.length, limits)
        : cells > limits.cells
          ? tooManyCells(limits)
          : null;
    if (problem !== null) {
      yield { rows: [], bytesRead, issues: [...part.issues, fileBlocker(problem)] };
      return;
    }
    yield last <= limits.rows ? part : { ...part, rows: part.rows.filter(({ number }) => number <= limits.rows) };
  }
  if (last > limits.rows) yield { rows: [], bytesRead, issues: [fileBlocker(tooManyRows(last, limits))] };
}

function tooManyRows(found: number, { rows }: Limits): FileProblem {
  return {
    type: "too many rows",
    message: `Your file has too many rows. We can process up to ${counted(rows)} rows at once. Your file has ${counted(found)} rows.`,
    mend: "Split it into several files.",
  };
}

function tooManyColumns(row: number, found: number, { columns }: Limits): FileProblem {
  return {
    type: "too many columns",
    message: `Your file has too many columns. We can process up to ${counted(columns)} columns. Row ${counted(row)} has ${counted(found)} cells.`,
    mend: "Keep the columns that you need, and check that its rows end where they should.",
  };
}

function tooManyCells({ cells }: Limits): FileProblem {
  return {
    type: "too many cells",
    message: `Your file has too many cells. We can process up to ${counted(cells)} cells at once.`,
    mend: "Keep the rows and columns that you need, or split it into several files.",
  };
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}
