import type { Issue } from "../../domain/contract/issue.ts";
import { type FileProblem, fileBlocker, fileWarning } from "../text/fileIssue.ts";

/** Why a row of a table is not read, or not as it stands. */
export type RowFault = "torn" | "short" | "no id" | "doubled id";

/** Counts the faults of a table's rows, to say each once with the row where it was met first. */
export function openFaults(file: string) {
  const met = new Map<RowFault, { readonly first: number; count: number }>();
  return {
    note: (fault: RowFault, row: number): void => {
      const before = met.get(fault);
      if (before === undefined) met.set(fault, { first: row, count: 1 });
      else before.count++;
    },
    issues: (): Issue[] =>
      [...met].map(([fault, { first, count }]) => {
        const rows = count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`;
        const where = `${rows} of ${file} (${count === 1 ? "" : "the first is "}row ${first.toLocaleString("en-GB")})`;
        const { says, mend } = words[fault];
        return fileWarning({ type: `table row: ${fault}`, message: `${where} ${says}`, mend });
      }),
  };
}

const words: Readonly<Record<RowFault, { readonly says: string; readonly mend: string }>> = {
  torn: {
    says: "could not be read: too many cells, or a quotation mark inside a quoted cell, so values may have moved.",
    mend: "A value with a comma in it must stand in quotation marks, and a quotation mark inside it must be written twice.",
  },
  short: {
    says: "had fewer cells than there are columns. The cells that were not there were read as blank.",
    mend: "Check that no value has moved to the left.",
  },
  "no id": {
    says: "could not be read: the id is blank, so nothing can point to it.",
    mend: "Give it an id, or remove it.",
  },
  "doubled id": {
    says: "had the id of a row above and was not read.",
    mend: "Remove whichever of the rows is wrong.",
  },
};

/** The same issue, said of one table of the ZIP file. */
export function inTable(file: string, issue: Issue): Issue {
  return { ...issue, row: null, message: `In ${file}: ${issue.message}` };
}

/** A table without column names. */
export function emptyTable(file: string): Issue {
  return fileBlocker({
    type: "empty file",
    message: `${file} is empty.`,
    mend: "Save the table again from the program it came from.",
  });
}

/** A table in which a column by that name is wanting. */
export function noColumn(file: string, column: string, cells: readonly string[]): Issue {
  const names = cells.filter((cell) => cell.trim() !== "").join(", ");
  return fileBlocker({
    type: "column names",
    message: `There is a problem with your column names. ${file} needs a column called '${column}'. Right now it has columns called ${names}.`,
    mend: `Call the column that holds it '${column}'.`,
  });
}

/** A directory that would fill the memory when joined. */
export const tooMuchToJoin: FileProblem = {
  type: "file too large",
  message: "The tables of this directory are too large to be joined here: they would take more than 300MB of memory.",
  mend: "Leave out services that are not about digital skills, or split the directory.",
};
