import type { ColumnOf, TableName, TableRow } from "./tables.ts";
import { columnsOf } from "./tableRows.ts";

/** The rows of a table by what others point to them with. */
export type Kept<Name extends TableName> = {
  readonly of: (key: string) => readonly TableRow<Name>[];
  readonly has: (key: string) => boolean;
  /** Each key with the number of its first row, in the order of the table. */
  readonly rows: () => Generator<readonly [key: string, row: number]>;
  /** Keeps a row under a key and gives how many bytes that takes, more or less. */
  readonly keep: (key: string, row: number, cells: readonly string[]) => number;
};

/** Keeps rows in memory, each as one text of its own: a cell alone would hold the whole stretch of the file that it was cut from. */
export function openKept<Name extends TableName>(table: Name): Kept<Name> {
  const byKey = new Map<string, KeptRow[]>();
  return {
    of: (key) => (byKey.get(key) ?? []).map(({ row, joined }) => rowOf(table, row, () => joined.split(separator))),
    has: (key) => byKey.has(key),
    rows: function* () {
      for (const [key, [first]] of byKey) if (first !== undefined) yield [key, first.row] as const;
    },
    keep: (key, row, cells) => {
      const joined = cells.map((cell) => cell.replaceAll(separator, " ")).join(separator);
      const before = byKey.get(key);
      if (before === undefined) byKey.set(ownText(key), [{ row, joined }]);
      else before.push({ row, joined });
      return joined.length + key.length + beside;
    },
  };
}

/** A row of a table from its cells in the order in which its rows are cut; they are asked for when one is read. */
export function rowOf<Name extends TableName>(
  table: Name,
  row: number,
  cells: () => readonly string[],
): TableRow<Name> {
  const places = placesOf(table);
  let known: readonly string[] | null = null;
  return {
    row,
    cell: (column: ColumnOf<Name>) => {
      known ??= cells();
      return known[places.get(column) ?? -1] ?? "";
    },
  };
}

type KeptRow = { readonly row: number; readonly joined: string };

// What a row takes beside its letters.
const beside = 100;

const separator = "\u001f";

const places = new Map<TableName, ReadonlyMap<string, number>>();

function placesOf(table: TableName): ReadonlyMap<string, number> {
  const known =
    places.get(table) ?? new Map(columnsOf(table).map((column, place): [string, number] => [column, place]));
  places.set(table, known);
  return known;
}

/** The same text, cut loose from the longer one that it is a part of. */
function ownText(text: string): string {
  return [text, ""].join("");
}
