import { safeCell } from "./safeCell.ts";

/**
 * One line of a CSV, ended as spreadsheets expect it, with no cell that a spreadsheet would work out. In torn cells quotation marks are written once, as they
 * stood: a row that could not be told apart must not come back as one that can.
 */
export function csvLine(cells: readonly string[], isTorn: (place: number) => boolean = none): string {
  return `${cells.map((cell, place) => quoted(safeCell(cell), isTorn(place))).join(",")}\r\n`;
}

function none(): boolean {
  return false;
}

/** Other delimiters are quoted too, so that nobody takes them for the one in use. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function quoted(cell: string, isTorn: boolean): string {
  if (!needsQuotes.test(cell)) return cell;
  return `"${isTorn ? cell : cell.replaceAll('"', '""')}"`;
}
