import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { type FromZero, fromZero } from "./fromZero.ts";
import { boxMark, lineMark, plain, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { innerWidth, sheet, sheetMargin, type SheetWords } from "./sheet.ts";
import { wrappedText } from "./wrappedText.ts";

export type Bar = {
  readonly name: string;
  /** Null is not drawn: the label says why. Never below 0. */
  readonly value: number | null;
  /** What the value may lie between; null where nobody knows. */
  readonly low: number | null;
  readonly high: number | null;
  /** The value as it is to be read, behind the bar: “1,240 (1,100 to 1,390)”, “[c]”. */
  readonly label: string;
};

export type BarsInput = SheetWords & {
  /** What the bars measure, with its unit. */
  readonly measure: string;
  /** What the thin lines across the bars' ends mean; null where there are none. */
  readonly whiskers: string | null;
  readonly bars: readonly Bar[];
};

const [barHeight, labelSize, space] = [16, 14, 8];

/** Bars from zero, one below the other, each with its interval as a thin line and its value in words behind it. */
export function barsDrawing({ bars, measure, whiskers, ...words }: BarsInput): Drawing {
  const free = { afterNames: space, roundLabels: 2 * space };
  const scale = fromZero(bars, ({ value, high }) => [value, high], free);
  return sheet(words, (top) => {
    const head = headMarks(measure, whiskers, top);
    const first = top + head.height;
    const marks = scale.rows(first, (bar, middle, end) => [
      ...barMarks(bar, middle, scale),
      textMark({ x: end + space, y: middle + labelSize * 0.36, text: bar.label, size: labelSize }),
    ]);
    return { marks: [...head.marks, ...marks, scale.axis(first)], height: head.height + scale.height };
  });
}

function barMarks({ value, low, high }: Bar, y: number, { zero, along }: FromZero<Bar>): Mark[] {
  if (value === null) return [];
  const box = { x: zero, y: y - barHeight / 2, width: along(value) - zero, height: barHeight };
  const bar = boxMark(box, plain(palette["class-gap"]));
  if (low === null || high === null) return [bar];
  const [from, to, cap] = [along(low), along(high), barHeight / 4];
  const d = [
    [
      [from, y],
      [to, y],
    ],
    [
      [from, y - cap],
      [from, y + cap],
    ],
    [
      [to, y - cap],
      [to, y + cap],
    ],
  ] as const;
  // On paper as on the bar: dark with a light edge.
  return [bar, ...d.map((one) => lineMark(one, palette.paper, 4)), ...d.map((one) => lineMark(one, palette.ink, 1.5))];
}

/** What is measured, and what the thin lines are. */
function headMarks(measure: string, whiskers: string | null, top: number): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const text of wrappedText(measure, innerWidth, 14, "bold")) {
    marks.push(textMark({ x: sheetMargin, y: y + 14, text, bold: true }));
    y += 19;
  }
  if (whiskers !== null) {
    const [left, middle] = [sheetMargin, y + 9];
    for (const x of [left, left + 28])
      marks.push(
        lineMark(
          [
            [x, middle - 4],
            [x, middle + 4],
          ],
          palette.ink,
          1.5,
        ),
      );
    marks.push(
      lineMark(
        [
          [left, middle],
          [left + 28, middle],
        ],
        palette.ink,
        1.5,
      ),
    );
    for (const text of wrappedText(whiskers, innerWidth - 36, 14)) {
      marks.push(textMark({ x: left + 36, y: y + 14, text }));
      y += 19;
    }
  }
  return { marks, height: y - top + 6 };
}
