import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import type { Look } from "./looks.ts";
import { legend } from "./legend.ts";
import { boxMark, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { rowNames } from "./rowNames.ts";
import { sheet, sheetMargin, sheetWidth, type SheetWords } from "./sheet.ts";
import { textRoom } from "./textWidth.ts";

export type StackedInput = SheetWords & {
  readonly legendTitle: string;
  /** Every look that a part may have, in the order of the bar. */
  readonly looks: readonly Look[];
  readonly rows: readonly {
    readonly name: string;
    readonly parts: readonly { readonly look: Look; readonly count: number }[];
  }[];
};

const [rowHeight, barHeight] = [36, 24];

/** How a whole divides: one bar a row, all of one length, each part with its letter and its number where there is room; the legend has the words. */
export function stackedDrawing({ looks, rows, legendTitle, ...words }: StackedInput): Drawing {
  const names = rowNames(rows.map(({ name }) => name));
  const left = sheetMargin + names.width + 8;
  const length = sheetWidth - sheetMargin - left;
  return sheet(words, (top) => {
    const marks = rows.flatMap(({ parts }, at) => {
      const middle = top + (at + 0.5) * rowHeight;
      return [...names.marks(at, middle), ...partMarks(parts, { left, length, middle })];
    });
    const key = legend(
      { title: legendTitle, rows: looks.map((look) => ({ look, count: null })) },
      top + rows.length * rowHeight + 8,
    );
    return { marks: [...marks, ...key.marks], height: rows.length * rowHeight + 8 + key.height };
  });
}

type Place = { readonly left: number; readonly length: number; readonly middle: number };

function partMarks(parts: StackedInput["rows"][number]["parts"], { left, length, middle }: Place): Mark[] {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let x = left;
  return parts.flatMap(({ look, count }) => {
    if (count === 0) return [];
    const width = (length * count) / whole;
    const centre = x + width / 2;
    const box = { x, y: middle - barHeight / 2, width, height: barHeight };
    const edge = { colour: palette.paper, width: 1, dashes: null };
    x += width;
    const label = labelsOf(look, count).find((text) => textRoom(text, 14, "bold") + 6 <= width);
    return [
      boxMark(box, { colour: look.colour, pattern: look.pattern }, edge),
      ...(label === undefined ? [] : [labelMark(label, centre, middle)]),
    ];
  });
}

/** The fullest first. */
function labelsOf({ letter }: Look, count: number): string[] {
  const number = count.toLocaleString("en-GB");
  return letter === "" ? [number] : [`${letter} ${number}`, number];
}

function labelMark(text: string, x: number, middle: number): Mark {
  return textMark({ x, y: middle + 5, text, bold: true, anchor: "middle", halo: palette["map-label-halo"] });
}
