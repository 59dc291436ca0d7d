/** What stands in a cell. Text is text, whatever it begins with; a link leads to the first cell of another sheet. There is no blank cell: what has no number says why, in brackets. */
export type Cell = string | number | { readonly text: string; readonly sheet: string };

/** How the cells of a column are shown: “long text” is broken into lines, “number” has one decimal shown (the cell holds all of them), a “share” of 1 is 100%. */
export type ColumnKind = "text" | "long text" | "whole" | "number" | "share";

export type Column = {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
};

/** The one table of a sheet. Its rows come a part at a time, and can be read again. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: () => AsyncIterable<readonly (readonly Cell[])[]>;
  /** How many columns stay in sight while the others move. */
  readonly frozen: number;
};

/** A sheet in the layout of the Analysis Function: its title in the first cell, then its lines, one a row, then its table, if it has one. */
export type Sheet = {
  /** At most 31 characters. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: Table | null;
};

/** A workbook, as XLSX and ODS both write it. */
export type Workbook = {
  readonly title: string;
  readonly creator: string;
  readonly createdAt: string;
  readonly software: string;
  readonly sheets: readonly Sheet[];
};

/** The row of the table's header: the title stands in row 1. */
export function headerRow({ lines }: Sheet): number {
  return lines.length + 2;
}

/** How wide the one column of a sheet without a table is, in characters. */
export const coverWidth = 100;
