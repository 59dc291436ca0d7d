import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { boxMark, lineMark, plain, textMark } from "./marks.ts";
import { palette } from "./palette.ts";
import { wrappedText } from "./wrappedText.ts";

/** What every drawing says of itself, inside it. */
export type SheetWords = {
  /** The message, ten words or fewer. */
  readonly title: string;
  /** What is drawn, of where and when. */
  readonly subtitle: string;
  /** Where the figures are from and when the drawing was made; line breaks are kept. */
  readonly source: string;
};

/** In units of the drawing: as wide as a column of a page, so that text of 14 is read as such. */
export const sheetWidth = 640;
export const sheetMargin = 16;
/** Between the margins. */
export const innerWidth = sheetWidth - 2 * sheetMargin;

/** What stands between the words: marks below `top`, and how high they are. */
type Body = (top: number) => { readonly marks: readonly Mark[]; readonly height: number };

/** A drawing on white paper with its title above and its source below; everything keeps within the margins. */
export function sheet({ title, subtitle, source }: SheetWords, body: Body): Drawing {
  const marks: Mark[] = [];
  let y = sheetMargin;
  const set = (text: string, size: number, bold: boolean, colour: string): void => {
    for (const line of wrappedText(text, innerWidth, size, bold ? "bold" : "regular")) {
      marks.push(textMark({ x: sheetMargin, y: y + size, text: line, size, bold, colour }));
      y += size * lineHeight;
    }
  };
  set(title, 18, true, palette.ink);
  set(subtitle, 14, false, palette["ink-second"]);
  y += 10;
  const middle = body(y);
  marks.push(...middle.marks);
  y += middle.height + 12;
  marks.push(
    lineMark(
      [
        [sheetMargin, y],
        [sheetWidth - sheetMargin, y],
      ],
      palette.line,
      1,
    ),
  );
  y += 8;
  for (const line of source.split("\n")) set(line, 12, false, palette["ink-second"]);
  const height = Math.ceil(y + sheetMargin / 2);
  const paper = boxMark({ x: 0, y: 0, width: sheetWidth, height }, plain(palette.paper));
  return { width: sheetWidth, height, marks: [paper, ...marks] };
}

/** From one line of text to the next, by its size. */
const lineHeight = 1.35;
