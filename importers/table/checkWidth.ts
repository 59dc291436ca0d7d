import type { RawRow } from "../text/csvRows.ts";
import type { Header } from "./header.ts";
import type { Report } from "./report.ts";
import type { Row } from "./row.ts";
import type { TableKind } from "./tableKind.ts";

/**
 * Whether a row's cells stand under their columns. Too many cells, or a stray quotation mark, hold the row out, for values may have
 * moved. Too few only do when a required column is not reached: spreadsheets often leave out empty cells at the end.
 */
export function checkWidth(raw: RawRow, row: Row, header: Header, kind: TableKind, report: Report): boolean {
  const width = header.names.length;
  const filled = raw.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (raw.hasStrayQuote && raw.cells.some((cell) => cell.includes("\n"))) {
    report.blockFile({
      type: "stray quotation mark",
      message: `Row ${row.number} has a quotation mark inside a quoted cell, and rows after it were drawn into that cell.`,
      mend: 'Write a quotation mark inside a quoted cell twice ("").',
    });
    return false;
  }
  if (raw.hasStrayQuote) {
    report.block(row.whole, {
      type: "stray quotation mark",
      message: `Row ${row.number} has a quotation mark inside a quoted cell, so its cells cannot be told apart for sure.`,
      mend: 'Write a quotation mark inside a quoted cell twice ("").',
    });
    return false;
  }
  if (filled > width) {
    report.block(row.whole, {
      type: "too many cells",
      message: `Row ${row.number} has ${filled} cells, but there are ${width} columns.`,
      mend: "A value with a comma in it must stand in quotation marks; otherwise remove what is too much.",
    });
    return false;
  }
  if (raw.cells.length >= width) return true;
  const lost = kind.columns.some(
    (column) => column.required && (header.places.get(column.name) ?? -1) >= raw.cells.length,
  );
  const message = `Row ${row.number} has ${raw.cells.length} cells, but there are ${width} columns`;
  if (lost) {
    report.block(row.whole, {
      type: "too few cells",
      message: `${message}, and a column that must be filled is among those it does not reach.`,
      mend: "Fill the row up to the last column.",
    });
    return false;
  }
  report.warn(row.whole, {
    type: "too few cells",
    message: `${message}. The cells it does not have were read as blank.`,
    mend: "Check that no value has moved to the left.",
  });
  return true;
}
