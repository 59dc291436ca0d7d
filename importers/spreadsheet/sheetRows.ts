import { fileBlocker } from "../text/fileIssue.ts";
import type { RawRow, RowsPart } from "../text/csvRows.ts";
import type { OpenSheet, SheetRow } from "./sheet.ts";
import { aboutSheet, noVisibleSheet } from "./sheetProblems.ts";
import { xmlSteps } from "./xml.ts";

/**
 * The rows of a sheet as they come, numbered as the spreadsheet shows them, each as wide as the widest before it. Hidden rows and columns are passed
 * over and counted in a warning at the end; empty rows at the end are nothing, and those before another row are blank rows.
 */
export async function* sheetRows({ parts, reader }: OpenSheet): AsyncGenerator<RowsPart> {
  const even = openEvenRows();
  let bytesRead = 0;
  for await (const step of xmlSteps(parts, reader)) {
    bytesRead = step.bytesRead;
    const problem = reader.problem();
    const issues = problem === null ? step.issues : [fileBlocker(problem)];
    if (issues.length > 0) {
      yield { rows: [], bytesRead, issues };
      return;
    }
    for (const rows of inParts(even.rowsOf(reader.take()))) yield { rows, bytesRead, issues };
  }
  const facts = reader.facts();
  const issues = facts.name === "" ? [fileBlocker(noVisibleSheet)] : aboutSheet(facts, even.hiddenRows());
  yield { rows: [], bytesRead, issues };
}

/** Fills gaps with blank rows, widens short rows, repeats repeated ones, and keeps hidden ones apart. */
function openEvenRows() {
  let next = 1;
  let width = 0;
  let hidden = 0;
  // Blank stretches wait: they count only when another row follows.
  let blank: [from: number, to: number][] = [];

  function* rowsOf(rows: readonly SheetRow[]): Generator<RawRow> {
    for (const { number, times, isHidden, cells } of rows) {
      const isEmpty = cells.every((cell) => cell.trim() === "");
      if (isEmpty && !isHidden) continue;
      if (number > next) blank.push([next, number]);
      next = number + times;
      if (isHidden) {
        if (!isEmpty) hidden += times;
        continue;
      }
      for (const [from, to] of blank) for (let each = from; each < to; each++) yield raw(each, []);
      blank = [];
      width = Math.max(width, cells.length);
      const wide = cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill("")] : cells;
      for (let each = number; each < next; each++) yield raw(each, wide);
    }
  }
  return { rowsOf, hiddenRows: () => hidden };
}

function raw(number: number, cells: readonly string[]): RawRow {
  return { number, cells, hasStrayQuote: false };
}

/** Rows in handfuls: one cell of a file can stand for a million rows, and they must not stand in memory together. */
function* inParts(rows: Generator<RawRow>): Generator<RawRow[]> {
  let part: RawRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length >= 1_000) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}
