import Papa from "papaparse";
import type { Issue } from "../../domain/contract/issue.ts";
import { type FileProblem, fileBlocker } from "./fileIssue.ts";
import type { TextPart } from "./textPart.ts";

/** A row as it stands in the file. `number` is the spreadsheet's: blank rows count, a line break inside a cell does not. */
export type RawRow = { readonly number: number; readonly cells: readonly string[]; readonly hasStrayQuote: boolean };

export type RowsPart = {
  readonly rows: readonly RawRow[];
  readonly bytesRead: number;
  readonly issues: readonly Issue[];
  /** What is to be known of the rows and need not be mended. */
  readonly remarks?: readonly string[];
};

/** The rows of a CSV text whose line ends are line feeds, as they come. Ends after a file blocker. */
export async function* csvRows(parts: AsyncIterable<TextPart>, delimiter: string): AsyncGenerator<RowsPart> {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  let rest = "";
  let count = 0;
  let bytesRead = 0;

  for await (const part of parts) {
    bytesRead = part.bytesRead;
    const text = rest + part.text;
    const parsed: Parsed = parser.parse(text, 0, true);
    rest = text.slice(parsed.meta.cursor);
    const rows = numbered(parsed, count);
    count += rows.length;
    const tooLong = rest.length > longestRow ? [endless(parser.parse(rest, 0, false), count + 1)] : [];
    yield { rows, bytesRead, issues: [...part.issues, ...tooLong] };
    // What follows a file blocker is a torn piece, and would only bring further complaints.
    if ([...part.issues, ...tooLong].some((issue) => issue.severity === "file blocker")) return;
  }
  if (rest === "") return;
  const parsed: Parsed = parser.parse(rest, 0, false);
  yield isOpen(parsed)
    ? { rows: [], bytesRead, issues: [neverEnds(count + parsed.data.length)] }
    : { rows: numbered(parsed, count), bytesRead, issues: [] };
}

type Parsed = {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

// A row longer than this is mostly a quotation mark that never closes; without a bound the whole file would pile up in memory.
const longestRow = 1_000_000;
const longest = longestRow.toLocaleString("en-GB");

function isOpen({ errors }: Parsed): boolean {
  return errors.some((error) => error.code === "MissingQuotes");
}

/** Why a row does not come to an end. */
function endless(parsed: Parsed, row: number): Issue {
  return isOpen(parsed)
    ? neverEnds(row, `does not close within ${longest} letters`)
    : { ...fileBlocker(rowTooLong(row)), row };
}

function rowTooLong(row: number): FileProblem {
  return {
    type: "row too long",
    message: `Row ${row} is longer than ${longest} letters, so it cannot be a row of a table.`,
    mend: "Check that the file is a CSV whose rows end with a line end.",
  };
}

function numbered(parsed: Parsed, before: number): RawRow[] {
  const stray = new Set(parsed.errors.filter((error) => error.code === "InvalidQuotes").map((error) => error.row));
  return parsed.data.map((cells, place) => ({ number: before + place + 1, cells, hasStrayQuote: stray.has(place) }));
}

/** Only at the end of the file it is known that the quotation mark never closes. */
function neverEnds(row: number, how = "never closes"): Issue {
  return {
    ...fileBlocker({
      type: "quotation mark never closed",
      message: `A quotation mark opens in row ${row} and ${how}, so the rows after it cannot be told apart.`,
      mend: `Close the quotation mark in row ${row}, or write it twice where it belongs to the text ("").`,
    }),
    row,
  };
}
