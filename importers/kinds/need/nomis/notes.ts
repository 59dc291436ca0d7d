import { isGssCode } from "../../../cells/gssAreaType.ts";
import { numberIn } from "../../../cells/number.ts";
import { codeAndName } from "../figures/namedArea.ts";

/**
 * Whether a row is a note below a table: its first cell is empty or a mark that it explains ("!", "~"), and it has neither an area code nor a number. A row of figures whose
 * area is blank is no note: it is to be held out.
 */
export function isNoteOfNomis(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isMark = /^\W?$/.test(cells[0]?.trim() ?? "");
  return isMark && !filled.some((cell) => isGssCode(cell) || codeAndName.test(cell) || numberIn(cell) !== null);
}
