import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { cellNames } from "./cellNames.ts";
import { matchHeader } from "./header.ts";
import { plainName } from "./plainName.ts";
import type { TableHead, TableKind } from "./tableKind.ts";

/** The kind whose required columns are all there, and none that speaks against it; among several, the one that knows the most of the columns. */
export function recognise(head: TableHead, kinds: readonly TableKind[]): TableKind | null {
  const { cells } = head;
  const fitting = kinds.filter(
    (kind) =>
      absentColumns(cells, kind).length === 0 && !isAboutOtherThings(cells, kind) && kind.fits?.(head) !== false,
  );
  fitting.sort((a, b) => matchHeader(cells, b.columns).places.size - matchHeader(cells, a.columns).places.size);
  return fitting[0] ?? null;
}

/** Whether a column shows the file to be about something else, though it may have all that the kind needs. */
export function isAboutOtherThings(cells: readonly string[], { notWith = [] }: TableKind): boolean {
  const { asWritten } = cellNames(cells);
  return notWith.some((column) => asWritten.has(plainName(column)));
}

/** Required columns that no header cell is named after, and that nobody has said to be the same in every row. The cells may be there under another name. */
export function absentColumns(cells: readonly string[], kind: TableKind, choices: ReadingChoices = {}): string[] {
  const header = matchHeader(cells, kind.columns, choices);
  return kind.columns
    .filter((column) => column.required && !header.places.has(column.name) && !header.constants.has(column.name))
    .map((column) => column.name);
}
