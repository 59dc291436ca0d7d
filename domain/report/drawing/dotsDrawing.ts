import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { fromZero } from "./fromZero.ts";
import { circleMark, lineMark, plain, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { innerWidth, sheet, sheetMargin, type SheetWords } from "./sheet.ts";
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

const [radius, space] = [6, 12];

/** What was and what is, on one line a row from zero: a hollow dot and a full one, joined, with both values in words behind them. */
export function dotsDrawing({ rows, measure, beforeWords, afterWords, ...words }: DotsInput): Drawing {
  const free = { afterNames: space, roundLabels: space + radius };
  const { zero, room, along, ...scale } = fromZero(rows, ({ before, after }) => [before, after], free);
  return sheet(words, (top) => {
    const head = headMarks(measure, beforeWords, afterWords, top);
    const first = top + head.height;
    const marks = scale.rows(first, ({ before, after, label }, middle, end) => [
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
      textMark({ x: end + radius + space / 2, y: middle + 5, text: label, halo: palette.paper }),
    ]);
    return { marks: [...head.marks, scale.axis(first), ...marks], height: head.height + scale.height };
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
