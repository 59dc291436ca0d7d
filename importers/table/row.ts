import type { RawRow } from "../text/csvRows.ts";
import type { Cell } from "./cell.ts";
import type { Fixes } from "./fixes.ts";
import type { Header } from "./header.ts";

/** A row under its header. */
export type Row = {
  readonly number: number;
  /** The cell of a column by the kind's name for it; empty where the file has no such column. */
  readonly cell: (column: string) => Cell;
  /** The cell at a place of the file, counted from 0: for kinds whose columns are not known beforehand. */
  readonly at: (place: number) => Cell;
  /** Its cells as they stand in the file, and the file's own names of their columns. */
  readonly raw: readonly string[];
  readonly names: readonly string[];
  /** The row as a whole, for an issue that is about no one cell. */
  readonly whole: Cell;
  /** Every cell as published, by the file's own column names. */
  readonly asPublished: () => Readonly<Record<string, string>>;
};

/** Puts a row under its header. The text of a cell is what the fixes make of it; its raw text stays as it stands in the file. */
export function rowUnder(header: Header, raw: RawRow, fixes: Fixes): Row {
  const at = (place: number): Cell => {
    const cell = raw.cells[place] ?? "";
    const column = header.names[place] ?? `column ${place + 1}`;
    return { row: raw.number, column, text: fixes.read(column, cell.trim(), raw.number).trim(), raw: cell };
  };
  return {
    number: raw.number,
    raw: raw.cells,
    names: header.names,
    cell: (column) => {
      const place = header.places.get(column);
      if (place !== undefined) return at(place);
      const text = header.constants.get(column) ?? "";
      return { row: raw.number, column, text, raw: text };
    },
    at,
    whole: { row: raw.number, column: null, text: "", raw: "" },
    asPublished: () => Object.fromEntries(header.names.map((name, place) => [name, raw.cells[place] ?? ""])),
  };
}
