import type { Answers } from "../../domain/contract/recipe.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { markerIn } from "./marker.ts";
import { meantBy, sayOnce } from "./meant.ts";
import { maybeThousands, numberIn } from "./number.ts";

/**
 * How many of something, such as adults or places: a number from 0 up, null when the cell is blank or a marker says that it is not known,
 * undefined when it was said what is wrong. A dash, S or X is what the analyst has said that it stands for in this file; it is not guessed.
 */
export function amountIn(cell: Cell, report: Report, answers: Answers = {}): number | null | undefined {
  if (cell.text === "") return null;
  const read = numberIn(cell.text);
  if (read !== null && !read.isPercent && read.value >= 0) {
    if (maybeThousands.test(cell.text)) report.warn(cell, pointOrThousands(cell, read.value));
    return read.value;
  }
  const marker = markerIn(cell.text);
  if (read === null && marker.type === "marker") return null;
  const meant = marker.type === "ambiguous" ? meantBy(marker.doubt, answers, report) : null;
  if (meant !== null) return meant === 0 ? 0 : null;
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
    mend: `${howToWrite}${marker.type === "ambiguous" ? ` ${sayOnce(marker.doubt)}` : ""}`,
  });
}

function pointOrThousands({ text, column }: Cell, value: number) {
  const whole = text.replace(".", "");
  return {
    type: "point or thousands",
    message: `'${text}' in ${column} is read as ${value}, with a decimal point.`,
    mend: `If ${Number(whole).toLocaleString("en-GB")} is meant, write ${whole}.`,
  };
}

const howToWrite = "Write a number such as 12 or 1,234; 0 for none; leave the cell blank when it is not known.";
