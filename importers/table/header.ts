import type { Column } from "./tableKind.ts";

/** A header row against the columns of a kind: where each column stands, and what else there is. */
export type Header = {
  readonly names: readonly string[];
  /** Where each known column stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Names in the file that the kind does not know. */
  readonly others: readonly string[];
  /** Columns of the kind that the file names more than once. */
  readonly doubled: readonly string[];
};

/** Matches header cells to columns by name, whatever their case, spaces, hyphens and underscores. */
export function matchHeader(cells: readonly string[], columns: readonly Column[]): Header {
  const names = distinctNames(cells);
  const byName = new Map(columns.map((column) => [plainName(column.name), column.name]));
  const places = new Map<string, number>();
  const others: string[] = [];
  const doubled: string[] = [];
  for (const [place, name] of names.entries()) {
    const known = byName.get(plainName(cells[place] ?? ""));
    if (known === undefined) others.push(name);
    else if (places.has(known)) doubled.push(known);
    else places.set(known, place);
  }
  return { names, places, others, doubled };
}

/** The columns of a file in their order, and which column of the kind each is read as. */
export function columnsRead({ names, places }: Header): { name: string; readAs: string | null }[] {
  const known = new Map([...places].map(([column, place]) => [place, column]));
  return names.map((name, place) => ({ name, readAs: known.get(place) ?? null }));
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
