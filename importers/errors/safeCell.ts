import { numberIn } from "../cells/number.ts";
import { formulaSigns } from "./formula.ts";

/**
 * A cell as it may stand in a file that a spreadsheet will open: a text that it would work out as a formula gets an apostrophe in front. Numbers stay. Cells that
 * have the apostrophe already get another, so that `plainCell` gives back exactly what stood there.
 */
export function safeCell(text: string): string {
  return formula.test(text) && numberIn(text) === null ? `'${text}` : text;
}

/** What stood in a cell before `safeCell`. */
export function plainCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

const formula = new RegExp(`^'*[${formulaSigns}]`);
const guarded = new RegExp(`^'+[${formulaSigns}]`);
