import { plainName } from "./plainName.ts";

/** The cells of a row as column names, in the forms that they are compared in. */
export type CellNames = {
  readonly names: readonly string[];
  /** Of the names as they are told apart. */
  readonly plain: PlacesByName;
  /** Of the cells as the file has them, doubled ones alike. */
  readonly asWritten: PlacesByName;
  /** Where the names stand that fit a pattern, in order. */
  readonly like: (pattern: RegExp) => readonly number[];
};

/** Where each name stands, in order. */
export type PlacesByName = ReadonlyMap<string, readonly number[]>;

/** The names that the cells of a row are, worked out once for each row: some tables have two thousand columns, and every kind is held against many of their rows. */
export function cellNames(cells: readonly string[]): CellNames {
  const former = known.get(cells);
  if (former !== undefined) return former;
  const names = distinctNames(cells);
  const patterns = new Map<string, readonly number[]>();
  const found: CellNames = {
    names,
    plain: placesBy(names.map(plainName)),
    asWritten: placesBy(names.map((_, place) => plainName(cells[place] ?? ""))),
    like: (pattern) => {
      const key = String(pattern);
      const places = patterns.get(key) ?? names.flatMap((name, place) => (pattern.test(name) ? [place] : []));
      patterns.set(key, places);
      return places;
    },
  };
  known.set(cells, found);
  return found;
}

const known = new WeakMap<readonly string[], CellNames>();

function placesBy(names: readonly string[]): PlacesByName {
  const places = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const former = places.get(name);
    if (former === undefined) places.set(name, [place]);
    else former.push(place);
  }
  return places;
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
