import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** A text that must be there; undefined when it was said that it is not. */
export function requiredTextIn(cell: Cell, report: Report): string | undefined {
  if (cell.text !== "") return cell.text;
  return report.block(cell, {
    type: "blank cell",
    message: `${cell.column} is blank.`,
    mend: `Fill in ${cell.column}, or remove the row.`,
  });
}

/** A text that may be blank. */
export function textIn(cell: Cell): string | null {
  return cell.text === "" ? null : cell.text;
}

/** A number used as a name, such as a UKPRN or a phone number: text for ever. Null, with a warning, when a spreadsheet has turned it into 1.2E+08. */
export function identifierIn(cell: Cell, report: Report): string | null {
  if (!/^\d(\.\d+)?e\+?\d+$/i.test(cell.text)) return textIn(cell);
  report.warn(cell, {
    type: "number damaged by a spreadsheet",
    message: `'${cell.text}' in ${cell.column} was cut short by a spreadsheet, so it was left out.`,
    mend: "Format the column as text in the spreadsheet and enter it again.",
  });
  return null;
}
