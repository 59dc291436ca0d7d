import type { Issue } from "../../domain/contract/issue.ts";
import { type FileProblem, fileWarning } from "../text/fileIssue.ts";
import type { SheetFacts } from "./sheet.ts";

/** What must be said about a sheet that was read: what of it was not, and what its cells could not tell. */
export function aboutSheet(facts: SheetFacts, hiddenRows: number): Issue[] {
  const { hiddenColumns, errors, withoutResult, hasOthers, name } = facts;
  const problems = [
    hasOthers ? otherSheets(name) : null,
    hiddenRows > 0 ? hiddenRowsPassedOver(hiddenRows) : null,
    hiddenColumns.size > 0 ? hiddenColumnsPassedOver([...hiddenColumns]) : null,
    errors.length > 0 ? errorCells(errors) : null,
    withoutResult.length > 0 ? formulasWithoutResult(withoutResult) : null,
  ];
  return problems.flatMap((problem) => (problem === null ? [] : [fileWarning(problem)]));
}

function otherSheets(name: string): FileProblem {
  return {
    type: "other sheets",
    message: `The spreadsheet has several sheets. Only the first visible one was read: '${name}'.`,
    mend: "If the table is on another sheet, move that sheet to the front.",
  };
}

function hiddenRowsPassedOver(count: number): FileProblem {
  return {
    type: "hidden rows",
    message: `${counted(count, "hidden row was", "hidden rows were")} not read.`,
    mend: "If they belong to the table, take away the filter or show them, and save again.",
  };
}

function hiddenColumnsPassedOver(letters: readonly string[]): FileProblem {
  return {
    type: "hidden columns",
    message: `${counted(letters.length, "hidden column was", "hidden columns were")} not read: ${list(letters)}.`,
    mend: "If they belong to the table, show them and save again.",
  };
}

function errorCells(cells: readonly string[]): FileProblem {
  return {
    type: "spreadsheet errors",
    message: `${counted(cells.length, "cell shows an error", "cells show an error")}, such as #REF! or #N/A: ${list(cells)}.`,
    mend: "Mend the formulas, or write [x] where a figure is not available.",
  };
}

function formulasWithoutResult(cells: readonly string[]): FileProblem {
  return {
    type: "formulas without a result",
    message: `${counted(cells.length, "formula was", "formulas were")} saved without a result and read as blank: ${list(cells)}. Formulas are never worked out here.`,
    mend: "Open the file in a spreadsheet program and save it again, so that the results are kept.",
  };
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

function list(places: readonly string[]): string {
  return `${places.slice(0, shown).join(", ")}${places.length > shown ? " and more" : ""}`;
}

const shown = 5;

export const noVisibleSheet: FileProblem = {
  type: "no sheet",
  message: "The selected file has no sheet that is visible.",
  mend: "Show the sheet that has the table and save the file again.",
};

export const tooManyRows: FileProblem = {
  type: "too many rows",
  message: "Your file has too many rows or columns. A sheet has up to 1,048,576 rows of up to 16,384 cells.",
  mend: "Save the sheet as CSV UTF-8.",
};
