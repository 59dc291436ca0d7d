import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Column } from "./tableKind.ts";

/** A header row against the columns of a kind: where each column stands, and what else there is. */
export type Header = {
  readonly names: readonly string[];
  /** Where each known column stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Why a column is read as it is, for those that are not simply called so. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Columns of the kind that say the same in every row, and what they say. */
  readonly constants: ReadonlyMap<string, string>;
  /** Names in the file that the kind does not know. */
  readonly others: readonly string[];
  /** Columns of the kind that the file names more than once. */
  readonly doubled: readonly string[];
};

/**
 * Matches header cells to columns: first those that the analyst has chosen, then by name whatever the case, spaces, hyphens and underscores, then by the other
 * names and the pattern of a column. What the analyst says is the same in every row stands in the place of a column.
 */
export function matchHeader(
  cells: readonly string[],
  columns: readonly Column[],
  { columns: chosen = {}, constants = {} }: Pick<ReadingChoices, "columns" | "constants"> = {},
): Header {
  const names = distinctNames(cells);
  const plain = names.map(plainName);
  // As the file has them, doubled ones alike. Worked out once: some tables have a thousand columns, and every kind is held against them.
  const asWritten = names.map((_, place) => plainName(cells[place] ?? ""));
  const places = new Map<string, number>();
  const reasons = new Map<string, string>();
  const taken = new Set<number>();
  const doubled = new Set<string>();
  const said = new Map(columns.flatMap(({ name }) => (constants[name] === undefined ? [] : [[name, constants[name]]])));

  const take = (column: string, place: number, why: string | null): void => {
    places.set(column, place);
    taken.add(place);
    if (why !== null) reasons.set(column, why);
  };
  const open = (column: Column): boolean => !places.has(column.name) && !said.has(column.name);
  const free = (fits: (name: string, place: number) => boolean): number =>
    names.findIndex((name, place) => !taken.has(place) && fits(name, place));

  for (const column of columns) {
    const wanted = Object.hasOwn(chosen, column.name) ? chosen[column.name] : undefined;
    if (wanted === undefined) continue;
    const place = names.includes(wanted) ? names.indexOf(wanted) : plain.indexOf(plainName(wanted));
    if (place >= 0) take(column.name, place, "chosen by hand");
  }
  for (const column of columns.filter(open)) {
    const wanted = plainName(column.name);
    const place = free((name, at) => asWritten[at] === wanted && name !== "");
    if (place < 0) continue;
    take(column.name, place, null);
    if (asWritten.some((name, at) => !taken.has(at) && name === wanted)) doubled.add(column.name);
  }
  for (const column of columns.filter(open)) {
    const others = new Set((column.also ?? []).map(plainName));
    const place = free((_, at) => others.has(plain[at] ?? ""));
    if (place >= 0) take(column.name, place, "another name for it");
  }
  for (const column of columns.filter(open)) {
    const { like } = column;
    const place = like === undefined ? -1 : free((name) => like.test(name));
    if (place >= 0) take(column.name, place, "its name has the form that this column has");
  }
  const others = names.filter((_, place) => !taken.has(place));
  return { names, places, reasons, constants: said, others, doubled: [...doubled] };
}

/** A column name as it is compared: small letters and digits only. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Names to keep cells under: trailing nameless columns go, other nameless ones are numbered, doubled ones told apart. */
function distinctNames(cells: readonly string[]): string[] {
  const width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const taken = new Set<string>();
  return cells.slice(0, width).map((cell, place) => {
    const name = cell.trim() === "" ? `column ${place + 1}` : cell.trim();
    const distinct = taken.has(name) ? `${name} (column ${place + 1})` : name;
    taken.add(distinct);
    return distinct;
  });
}
