import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { markerIn } from "./marker.ts";
import { numberIn } from "./number.ts";

/**
 * How many of something, such as adults or places: a number from 0 up, null when the cell is blank or a marker says that it is not known,
 * undefined when it was said what is wrong. A dash is not guessed.
 */
export function amountIn(cell: Cell, report: Report): number | null | undefined {
  if (cell.text === "") return null;
  const read = numberIn(cell.text);
  if (read !== null && !read.isPercent && read.value >= 0) return read.value;
  const marker = markerIn(cell.text);
  if (read === null && marker.type === "marker") return null;
  if (read !== null && read.value < 0) {
    return report.block(cell, {
      type: "negative figure",
      message: `${cell.text} in ${cell.column} is below zero.`,
      mend: "Correct it, or leave the cell blank when it is not known.",
    });
  }
  return report.block(cell, {
    type: marker.type === "ambiguous" ? "ambiguous figure" : "not a number",
    message: `'${cell.text}' in ${cell.column} ${marker.type === "ambiguous" ? `is not clear: ${marker.why}` : "is not a number"}.`,
    mend: "Write a number such as 12 or 1,234; 0 for none; leave the cell blank when it is not known.",
  });
}
