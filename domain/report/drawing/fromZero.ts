import type { Mark } from "../../contract/reportDocument.ts";
import { lineMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { rowNames, widestLabel } from "./rowNames.ts";
import { sheetMargin, sheetWidth } from "./sheet.ts";
import { textRoom } from "./textWidth.ts";
import { shortened } from "./wrappedText.ts";

/** A row with its name before the figures and its label behind them. */
type Named = { readonly name: string; readonly label: string };

/** What is left free, in units of the drawing: behind the names, and round the longest label. */
type Free = { readonly afterNames: number; readonly roundLabels: number };

/** Where rows that share a zero stand. */
export type FromZero<Row extends Named> = {
  readonly zero: number;
  /** Units from zero to the largest known figure. */
  readonly room: number;
  readonly height: number;
  /** How far to the right a figure lies. */
  readonly along: (figure: number) => number;
  /** The names of the rows below `top` with what is drawn of each: `end` is where its largest known figure lies, and zero where none is known. Labels come as short as they must be. */
  readonly rows: (top: number, drawn: (row: Row, middle: number, end: number) => readonly Mark[]) => Mark[];
  /** The line at zero, past all rows below `top`. */
  readonly axis: (top: number) => Mark;
};

/**
 * One scale from zero for rows of figures: up to the largest that is known, with names before it and room for every label behind. An unknown figure is not zero: it has no part in the
 * scale. Figures are never below 0.
 */
export function fromZero<Row extends Named>(
  given: readonly Row[],
  figuresOf: (row: Row) => readonly (number | null)[],
  { afterNames, roundLabels }: Free,
): FromZero<Row> {
  const rows = given.map((row) => ({ ...row, label: shortened(row.label, widestLabel, labelSize) }));
  const names = rowNames(rows.map(({ name }) => name));
  const zero = sheetMargin + names.width + afterNames;
  const labels = Math.max(0, ...rows.map(({ label }) => textRoom(label, labelSize)));
  const room = Math.max(leastRoom, sheetWidth - sheetMargin - zero - labels - roundLabels);
  const most = largestKnown(rows.flatMap(figuresOf));
  const along = (figure: number): number => zero + (most === 0 ? 0 : (room * figure) / most);
  const endOf = (row: Row): number => along(largestKnown(figuresOf(row)));
  const height = rows.length * rowHeight;
  return {
    zero,
    room,
    height,
    along,
    rows: (top, drawn) =>
      rows.flatMap((row, at) => {
        const middle = top + (at + 0.5) * rowHeight;
        return [...names.marks(at, middle), ...drawn(row, middle, endOf(row))];
      }),
    axis: (top) =>
      lineMark(
        [
          [zero, top],
          [zero, top + height],
        ],
        palette["line-strong"],
        1,
      ),
  };
}

const [rowHeight, labelSize, leastRoom] = [28, 14, 40];

/** Where the scale begins, if nothing is known. */
function largestKnown(figures: readonly (number | null)[]): number {
  return Math.max(0, ...figures.filter((figure) => figure !== null));
}
