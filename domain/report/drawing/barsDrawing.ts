import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { boxMark, lineMark, plain, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { rowNames, widestLabel } from "./rowNames.ts";
import { innerWidth, sheet, sheetMargin, sheetWidth, type SheetWords } from "./sheet.ts";
import { textRoom } from "./textWidth.ts";
import { shortened, wrappedText } from "./wrappedText.ts";

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

const [rowHeight, barHeight, labelSize, space] = [28, 16, 14, 8];

/** Bars from zero, one below the other, each with its interval as a thin line and its value in words behind it. */
export function barsDrawing({ bars: given, measure, whiskers, ...words }: BarsInput): Drawing {
  const bars = given.map((bar) => ({ ...bar, label: shortened(bar.label, widestLabel, labelSize) }));
  const names = rowNames(bars.map(({ name }) => name));
  const zero = sheetMargin + names.width + space;
  const labels = Math.max(0, ...bars.map(({ label }) => textRoom(label, labelSize)));
  const room = Math.max(40, sheetWidth - sheetMargin - zero - labels - 2 * space);
  const most = Math.max(0, ...bars.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
  const along = (value: number): number => zero + (most === 0 ? 0 : (room * value) / most);
  return sheet(words, (top) => {
    const head = headMarks(measure, whiskers, top);
    const first = top + head.height;
    const height = bars.length * rowHeight;
    const marks = bars.flatMap((bar, at) => {
      const middle = first + (at + 0.5) * rowHeight;
      const end = along(Math.max(bar.value ?? 0, bar.high ?? 0));
      return [
        ...names.marks(at, middle),
        ...barMarks(bar, middle, zero, along),
        textMark({ x: end + space, y: middle + labelSize * 0.36, text: bar.label, size: labelSize }),
      ];
    });
    const axis = lineMark(
      [
        [zero, first],
        [zero, first + height],
      ],
      palette["line-strong"],
      1,
    );
    return { marks: [...head.marks, ...marks, axis], height: head.height + height };
  });
}

function barMarks({ value, low, high }: Bar, y: number, zero: number, along: (value: number) => number): Mark[] {
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
