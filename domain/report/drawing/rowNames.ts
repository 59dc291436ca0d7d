import type { Mark } from "../../contract/reportDocument.ts";
import { textMark } from "./marks.ts";
import { innerWidth, sheetMargin } from "./sheet.ts";
import { textRoom } from "./textWidth.ts";
import { shortened, wrappedText } from "./wrappedText.ts";

/** The names at the left of a chart's rows: how wide their column is, and the marks of each round the middle of its row. Long ones stand in two lines, and the longest are cut. */
export function rowNames(names: readonly string[]): {
  readonly width: number;
  readonly marks: (at: number, middle: number) => Mark[];
} {
  const width = Math.min(widest, Math.max(0, ...names.map((name) => textRoom(name, 14))));
  const lines = names.map((name) => twoLines(name, width));
  const marks = (at: number, middle: number): Mark[] => {
    const these = lines[at] ?? [];
    const size = these.length > 1 ? 12 : 14;
    return these.map((text, line) => {
      const y = middle + size * 0.36 + (line - (these.length - 1) / 2) * (size + 1);
      return textMark({ x: sheetMargin + width, y, text, size, anchor: "end" });
    });
  };
  return { width, marks };
}

const widest = innerWidth * 0.36;

/** What may stand behind a row, or nothing would be left for the row itself. */
export const widestLabel = innerWidth * 0.48;

function twoLines(name: string, width: number): string[] {
  if (textRoom(name, 14) <= width) return [name];
  const [first = "", ...rest] = wrappedText(name, width, 12);
  return rest.length === 0 ? [first] : [first, shortened(rest.join(" "), width, 12)];
}
