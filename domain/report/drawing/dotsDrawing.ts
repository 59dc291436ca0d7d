import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { circleMark, lineMark, plain, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { rowNames, widestLabel } from "./rowNames.ts";
import { innerWidth, sheet, sheetMargin, sheetWidth, type SheetWords } from "./sheet.ts";
import { textRoom } from "./textWidth.ts";
import { shortened, wrappedText } from "./wrappedText.ts";

export type DotsInput = SheetWords & {
  /** What the dots measure, with its unit. */
  readonly measure: string;
  /** What the two dots of a row are: “2021”, “now”. */
  readonly beforeWords: string;
  readonly afterWords: string;
  readonly rows: readonly {
    readonly name: string;
    /** Null is not drawn: the label says why. Never below 0. */
    readonly before: number | null;
    readonly after: number | null;
    /** Both values as they are to be read, behind the dots: “1,400 to 1,240”. */
    readonly label: string;
  }[];
};

const [rowHeight, radius, space] = [28, 6, 12];

/** What was and what is, on one line a row from zero: a hollow dot and a full one, joined, with both values in words behind them. */
export function dotsDrawing({ rows: given, measure, beforeWords, afterWords, ...words }: DotsInput): Drawing {
  const rows = given.map((row) => ({ ...row, label: shortened(row.label, widestLabel, 14) }));
  const names = rowNames(rows.map(({ name }) => name));
  const zero = sheetMargin + names.width + space;
  const labels = Math.max(0, ...rows.map(({ label }) => textRoom(label, 14)));
  const room = Math.max(40, sheetWidth - sheetMargin - zero - labels - space - radius);
  const most = Math.max(0, ...rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]));
  const along = (value: number): number => zero + (most === 0 ? 0 : (room * value) / most);
  return sheet(words, (top) => {
    const head = headMarks(measure, beforeWords, afterWords, top);
    const first = top + head.height;
    const height = rows.length * rowHeight;
    const marks = rows.flatMap(({ before, after, label }, at) => {
      const middle = first + (at + 0.5) * rowHeight;
      const end = along(Math.max(before ?? 0, after ?? 0)) + radius + space / 2;
      return [
        ...names.marks(at, middle),
        lineMark(
          [
            [zero, middle],
            [zero + room, middle],
          ],
          palette.line,
          1,
          [2, 3],
        ),
        ...pair(before, after, along, middle),
        textMark({ x: end, y: middle + 5, text: label, halo: palette.paper }),
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
    return { marks: [...head.marks, axis, ...marks], height: head.height + height };
  });
}

function pair(before: number | null, after: number | null, along: (value: number) => number, y: number): Mark[] {
  const joined =
    before === null || after === null
      ? []
      : [
          lineMark(
            [
              [along(before), y],
              [along(after), y],
            ],
            palette["class-gap"],
            2,
          ),
        ];
  return [
    ...joined,
    ...(before === null ? [] : [beforeDot(along(before), y)]),
    ...(after === null ? [] : [afterDot(along(after), y)]),
  ];
}

function beforeDot(x: number, y: number): Mark {
  return circleMark(x, y, radius, plain(palette.paper), { colour: palette["class-gap"], width: 2, dashes: null });
}

/** Smaller, so that a hollow one at the same place is still seen round it. */
function afterDot(x: number, y: number): Mark {
  return circleMark(x, y, radius - 2, plain(palette["class-gap"]));
}

function headMarks(measure: string, before: string, after: string, top: number): { marks: Mark[]; height: number } {
  const lines = wrappedText(measure, innerWidth, 14, "bold");
  const marks: Mark[] = lines.map((text, at) => textMark({ x: sheetMargin, y: top + 14 + at * 19, text, bold: true }));
  let y = top + lines.length * 19;
  for (const [dot, text] of [
    [beforeDot, before],
    [afterDot, after],
  ] as const) {
    marks.push(dot(sheetMargin + radius + 2, y + 10));
    marks.push(textMark({ x: sheetMargin + 24, y: y + 15, text: shortened(text, innerWidth - 24, 14) }));
    y += 20;
  }
  return { marks, height: y - top + 6 };
}
