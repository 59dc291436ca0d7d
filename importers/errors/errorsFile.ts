import type { Issue } from "../../domain/contract/issue.ts";
import { opened, rowsOf } from "../opened.ts";
import type { RawRow } from "../text/csvRows.ts";
import { csvLine } from "./csvLine.ts";
import { errorsColumn } from "./errorsColumn.ts";
import { errorWords } from "./errorWords.ts";
import { openIssuesByRow } from "./issuesByRow.ts";
import { withoutErrors } from "./withoutErrors.ts";

/** A file as it came, and what is wrong with it. */
export type FileWithIssues = {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The row that holds the column names; null when it is not known: then the first row that is not blank. */
  readonly headerRow: number | null;
  /** Those about the whole file (no row) first, then in the order of their rows. */
  readonly issues: AsyncIterable<Issue> | Iterable<Issue>;
};

/**
 * The whole file again as CSV text (UTF-8 with a byte order mark), every row and column as it came, with a column ERRORS behind the last that has a name: what is
 * wrong with each row, one sentence after the other. What is wrong with the file stands in its first row of data, after "File:". Read again, it gives the same data.
 */
export async function* errorsFile({ bytes, headerRow, issues }: FileWithIssues): AsyncGenerator<string> {
  const byRow = openIssuesByRow(issues);
  let header = headerRow;
  let width: number | null = null;
  let written = 0;
  let rest: readonly Issue[] | null = null;
  try {
    yield "\uFEFF";
    for await (const { rows } of withoutErrors(rowsOf(await opened(bytes)))) {
      let text = "";
      for (const raw of rows) {
        // Hidden rows of a spreadsheet do not come; blank ones in their place keep the numbers right.
        while (++written < raw.number) text += csvLine([]);
        text += await lineOf(raw);
      }
      if (text !== "") yield text;
    }
    const left = [...(rest ?? []), ...(await byRow.upTo(Number.POSITIVE_INFINITY))];
    const cells = Array.from({ length: width ?? 1 }, () => "");
    if (left.length > 0) yield csvLine([...cells, errorWords(left)]);
  } finally {
    await byRow.close();
  }

  async function lineOf({ number, cells, hasStrayQuote }: RawRow): Promise<string> {
    const isBlank = cells.every((cell) => cell.trim() === "");
    if (header === null && !isBlank) header = number;
    const isTorn = (place: number): boolean => hasStrayQuote && place !== width;
    if (header === null || number < header) return csvLine(cells, isTorn);
    if (width === null) {
      width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
      rest = await byRow.upTo(number);
      return csvLine(beside(cells, width, errorsColumn), isTorn);
    }
    if (isBlank && cells.length <= width) return csvLine(cells, isTorn);
    const ofRow = await byRow.upTo(number);
    const all = isBlank ? ofRow : [...(rest ?? []), ...ofRow];
    if (!isBlank) rest = null;
    return csvLine(beside(cells, width, errorWords(all)), isTorn);
  }
}

/** The cells with one more behind the last column that has a name. Surplus cells move to its right, from where they come back when it is taken out. */
function beside(cells: readonly string[], width: number, cell: string): string[] {
  const named = Array.from({ length: width }, (_, place) => cells[place] ?? "");
  return [...named, cell, ...cells.slice(width)];
}
