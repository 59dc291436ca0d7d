import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { cellNames } from "./cellNames.ts";
import { plainName } from "./plainName.ts";
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
  const { names, plain, asWritten, like: placesLike } = cellNames(cells);
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
  const free = (found: readonly number[] = []): number | undefined => found.find((place) => !taken.has(place));

  for (const column of columns) {
    const wanted = Object.hasOwn(chosen, column.name) ? chosen[column.name] : undefined;
    if (wanted === undefined) continue;
    const place = names.includes(wanted) ? names.indexOf(wanted) : plain.get(plainName(wanted))?.[0];
    if (place !== undefined) take(column.name, place, "chosen by hand");
  }
  for (const column of columns.filter(open)) {
    const called = asWritten.get(plainOf(column.name));
    const place = free(called);
    if (place === undefined) continue;
    take(column.name, place, null);
    if (free(called) !== undefined) doubled.add(column.name);
  }
  for (const column of columns.filter(open)) {
    const also = (column.also ?? []).flatMap((name) => free(plain.get(plainOf(name))) ?? []);
    if (also.length > 0) take(column.name, Math.min(...also), "another name for it");
  }
  for (const column of columns.filter(open)) {
    const { like } = column;
    const place = like === undefined ? undefined : free(placesLike(like));
    if (place !== undefined) take(column.name, place, "its name has the form that this column has");
  }
  return {
    names,
    places,
    reasons,
    constants: said,
    // Only when asked for: most headers are held against a kind to see whether they fit, and there may be thousands of names.
    get others() {
      return names.filter((_, place) => !taken.has(place));
    },
    doubled: [...doubled],
  };
}

const plainNames = new Map<string, string>();

/** Of a name that a kind gives its column: there are some hundreds, and all are asked for with every row that may hold names. */
function plainOf(name: string): string {
  const plain = plainNames.get(name) ?? plainName(name);
  plainNames.set(name, plain);
  return plain;
}
