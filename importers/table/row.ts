import type { RawRow } from "../text/csvRows.ts";
import type { Cell } from "./cell.ts";
import type { Header } from "./header.ts";

/** A row under its header. */
export type Row = {
  readonly number: number;
  /** The cell of a column by the kind's name for it; empty where the file has no such column. */
  readonly cell: (column: string) => Cell;
  /** The row as a whole, for an issue that is about no one cell. */
  readonly whole: Cell;
  /** Every cell as published, by the file's own column names. */
  readonly asPublished: () => Readonly<Record<string, string>>;
};

/** Puts a row under its header. */
export function rowUnder(header: Header, raw: RawRow): Row {
  return {
    number: raw.number,
    cell: (column) => {
      const place = header.places.get(column);
      if (place === undefined) return { row: raw.number, column, text: "", raw: "" };
      const cell = raw.cells[place] ?? "";
      return { row: raw.number, column: header.names[place] ?? column, text: cell.trim(), raw: cell };
    },
    whole: { row: raw.number, column: null, text: "", raw: "" },
    asPublished: () => Object.fromEntries(header.names.map((name, place) => [name, raw.cells[place] ?? ""])),
  };
}
