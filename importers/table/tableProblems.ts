import type { RawRow } from "../text/csvRows.ts";
import type { FileProblem } from "../text/fileIssue.ts";

export const emptyFile: FileProblem = {
  type: "empty file",
  message: "The selected file is empty.",
  mend: "Choose the file again, or save it again from the program it came from.",
};

export const noRows: FileProblem = {
  type: "no rows",
  message: "The selected file has column names but no rows below them.",
  mend: "Add the rows, or choose the file that has them.",
};

/** Blank rows are not data; saying how many there were lets the count of rows be checked. */
export function passedOverBlankRows(count: number): FileProblem {
  const rows = count === 1 ? "1 blank row was" : `${count.toLocaleString("en-GB")} blank rows were`;
  return { type: "blank rows", message: `${rows} passed over.`, mend: null };
}

/** What stands above the column names, in a sentence; null when nothing does. */
export function standAbove(rows: readonly RawRow[]): string | null {
  const notes = rows.map(({ cells }) =>
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" "),
  );
  const filled = notes.filter((note) => note !== "");
  if (filled.length === 0) return null;
  const lines =
    filled.length === 1 ? "1 line above the column names is" : `${filled.length} lines above the column names are`;
  return `${lines} no data: ${filled.join("; ")}`;
}
