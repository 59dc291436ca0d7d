import type { Mark } from "../../contract/reportDocument.ts";
import type { Look } from "./looks.ts";
import { boxMark, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { innerWidth, sheetMargin } from "./sheet.ts";
import { wrappedText } from "./wrappedText.ts";

type Input = {
  readonly title: string;
  /** How many areas there are of each; null says no number, 0 says none. */
  readonly rows: readonly { readonly look: Look; readonly count: number | null }[];
};

const [swatchWidth, swatchHeight, gap, lineHeight] = [40, 20, 8, 18];
const columnWidth = innerWidth / 2;

/** What colours, letters and patterns mean, in two columns that are read downwards. */
export function legend({ title, rows }: Input, top: number): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = [textMark({ x: sheetMargin, y: top + 14, text: title, bold: true })];
  const first = top + 24;
  const perColumn = Math.ceil(rows.length / 2);
  const ends = [first, first];
  for (const [at, { look, count }] of rows.entries()) {
    const column = at < perColumn ? 0 : 1;
    const y = ends[column] ?? first;
    const words =
      count === null ? look.words : `${look.words} (${count === 0 ? "none" : count.toLocaleString("en-GB")})`;
    const lines = wrappedText(words, columnWidth - swatchWidth - 2 * gap, 14);
    const x = sheetMargin + column * columnWidth;
    marks.push(...swatch(look, x, y));
    for (const [line, text] of lines.entries()) {
      marks.push(textMark({ x: x + swatchWidth + gap, y: y + 15 + line * lineHeight, text }));
    }
    ends[column] = y + Math.max(swatchHeight, lines.length * lineHeight) + 6;
  }
  return { marks, height: Math.max(...ends) - top };
}

function swatch(look: Look, x: number, y: number): Mark[] {
  const box = { x: x + 0.5, y: y + 0.5, width: swatchWidth - 1, height: swatchHeight - 1 };
  const line = { colour: palette["line-strong"], width: 1, dashes: null };
  const marks: Mark[] = [boxMark(box, { colour: look.colour, pattern: look.pattern }, line)];
  if (look.letter === "") return marks;
  const at = { x: x + swatchWidth / 2, y: y + 15, text: look.letter, bold: true, anchor: "middle" } as const;
  return [...marks, textMark({ ...at, halo: palette["map-label-halo"] })];
}
