import type { GapColumnName, GapPart } from "../contract/gapColumns.ts";
import { valuesFrom } from "./valuesFrom.ts";

/** So many rows are checked and made at a time. */
const slice = 1000;

type Row = Record<string, unknown>;

/** An answer's columns as they came, not checked yet. */
export type UncheckedColumns = { readonly columns: Readonly<Record<string, unknown>>; readonly areas: number };

/**
 * The named fields of every area of an answer in columns as rows again, checked by the contract. It works in steps of a few milliseconds and pauses between them, so that whoever
 * drives it can let others go first; what it returns at last are the rows.
 *
 * Throws  RangeError where a column is missing, has too few or too many values or points at one that is not there; a ZodError where a value is not one of its field.
 */
export function* rowsFrom<Name extends GapColumnName>(
  { columns, areas }: UncheckedColumns,
  names: readonly Name[],
): Generator<void, GapPart<Name>[], void> {
  const columnsInOrder = [];
  for (const name of names) {
    columnsInOrder.push(valuesFrom(name, columns[name], areas));
    yield;
  }
  // Copies of a row that has every field already are made several times as fast as rows that grow.
  const template: Row = Object.fromEntries(names.map((name) => [name, null]));
  const rows: Row[] = [];
  for (let from = 0; from < areas; from += slice) {
    const to = Math.min(from + slice, areas);
    const values = columnsInOrder.map((valuesIn) => valuesIn(from, to));
    for (let place = 0; place < to - from; place += 1) {
      const row = { ...template };
      names.forEach((name, column) => {
        row[name] = values[column]?.[place];
      });
      rows.push(row);
    }
    yield;
  }
  return rows.filter((row): row is Row & GapPart<Name> => names.every((name) => name in row));
}
