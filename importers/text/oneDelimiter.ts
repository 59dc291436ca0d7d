import Papa from "papaparse";
import { delimiters } from "./delimiter.ts";
import type { RawRow, RowsPart } from "./csvRows.ts";
import { type FileProblem, fileBlocker } from "./fileIssue.ts";

/**
 * The same rows, as long as they keep to the delimiter that the file began with. Ends with a file blocker where rows begin that are a single cell under it, and under
 * another one as wide as the table: two files were put together, and half of their values would be lost.
 */
export async function* oneDelimiter(parts: AsyncGenerator<RowsPart>, delimiter: string): AsyncGenerator<RowsPart> {
  const changeIn = openChange(delimiter);
  for await (const part of parts) {
    const change = changeIn(part.rows);
    if (change === null) {
      yield part;
      continue;
    }
    const rows = part.rows.filter(({ number }) => number < change.row);
    yield { ...part, rows, issues: [...part.issues, fileBlocker(twoDelimiters(delimiter, change))] };
    return;
  }
}

type Change = { readonly row: number; readonly delimiter: string };

/** Looks through rows as they come for the first of two in a row that have another delimiter; null as long as there is none. */
function openChange(delimiter: string): (rows: readonly RawRow[]) => Change | null {
  let width = 0;
  let suspect: Change | null = null;
  return (rows) => {
    for (const raw of rows) {
      if (raw.cells.length > 1) {
        width = raw.cells.length;
        suspect = null;
        continue;
      }
      const other = width < leastWidth ? undefined : delimiterAsWide(raw, width, delimiter);
      if (other === undefined) continue;
      // A note below a table may hold a few semicolons; two such rows one after the other are no notes.
      if (suspect?.delimiter === other) return suspect;
      suspect = { row: raw.number, delimiter: other };
    }
    return null;
  };
}

// Below that, a sentence with a comma in it would do.
const leastWidth = 3;

function delimiterAsWide({ cells }: RawRow, width: number, used: string): string | undefined {
  const [text = ""] = cells;
  return delimiters.find(
    (delimiter) => delimiter !== used && text.includes(delimiter) && cellsIn(text, delimiter) === width,
  );
}

function cellsIn(text: string, delimiter: string): number {
  const parsed: { data: string[][] } = new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, false);
  return parsed.data[0]?.length ?? 0;
}

function twoDelimiters(used: string, { row, delimiter }: Change): FileProblem {
  return {
    type: "two delimiters",
    message: `Rows 1 to ${(row - 1).toLocaleString("en-GB")} have ${wordsOf(used)} between their cells, and row ${row.toLocaleString("en-GB")} has ${wordsOf(delimiter)}, so its cells cannot be told apart.`,
    mend: "Save all rows with the same delimiter, or choose the two parts as two files.",
  };
}

function wordsOf(delimiter: string): string {
  return delimiter === "," ? "commas" : delimiter === ";" ? "semicolons" : "tabs";
}
