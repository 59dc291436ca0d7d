import type { Block } from "../../../domain/contract/reportDocument.ts";
import { cellWords } from "../../../domain/report/words/cellWords.ts";
import { type Face, faces } from "../faces.ts";
import { contentWidth, page } from "../page.ts";
import { brokenLines, lineWidth } from "../text.ts";
import { columnWidths } from "./columnWidths.ts";

type Table = Extract<Block, { type: "table" }>;

/** A column in its place. */
export type PlacedColumn = { readonly x: number; readonly width: number; readonly isNumber: boolean };

/** A table as it will stand: each cell as its lines. */
export type TableLayout = {
  readonly columns: readonly PlacedColumn[];
  readonly titles: readonly (readonly string[])[];
  readonly rows: readonly (readonly (readonly string[])[])[];
};

/** Between two columns. */
const gap = 10;

/** Where the columns of a table stand, and its cells broken into lines. */
export function tableLayout({ columns, rows }: Table): TableLayout {
  const texts = rows.map((row) => row.map(cellWords));
  const wishes = columns.map(({ title }, at) =>
    wishOf(
      title,
      texts.map((row) => row[at] ?? ""),
    ),
  );
  const widths = widthsOf(wishes, contentWidth - gap * (columns.length - 1));
  const lines = (text: string, at: number, face: Face): string[] => brokenLines(text, widths[at] ?? 0, face);
  return {
    columns: placed(widths, columns),
    titles: columns.map(({ title }, at) => lines(title, at, faces.columnTitle)),
    rows: texts.map((row) => row.map((cell, at) => lines(cell, at, faces.cell))),
  };
}

function placed(widths: readonly number[], columns: Table["columns"]): PlacedColumn[] {
  let x: number = page.margins.left;
  return widths.map((width, at) => {
    const column = { x, width, isNumber: columns[at]?.kind === "number" };
    x += width + gap;
    return column;
  });
}

type Wish = { readonly cells: number; readonly title: number; readonly word: number };

function wishOf(title: string, cells: readonly string[]): Wish {
  return {
    cells: Math.max(0, ...cells.map((cell) => lineWidth(cell, faces.cell))),
    title: lineWidth(title, faces.columnTitle),
    word: Math.max(longestWord(title, faces.columnTitle), ...cells.map((cell) => longestWord(cell, faces.cell))),
  };
}

/** Titles stand on one line where there is room, else on two, at most on three: the room is for what the cells say. */
function widthsOf(wishes: readonly Wish[], room: number): number[] {
  const tried = [1, 2, 3].map((titleLines) =>
    wishes.map(({ cells, title, word }) => ({ widest: Math.max(cells, title / titleLines, word), word })),
  );
  const fitting = tried.find((columns) => columns.reduce((sum, { widest }) => sum + widest, 0) <= room);
  return columnWidths(fitting ?? tried.at(-1) ?? [], room);
}

function longestWord(text: string, face: Face): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => lineWidth(word, face)));
}
