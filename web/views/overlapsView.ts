import type { AreaCode } from "../../domain/contract/area.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import type { View } from "./view.ts";
import { viewTitles } from "./viewTitles.ts";

/** How many sets of overlapping offers serve each area. An area that is not named is served by none; null while the sets are not known. */
export type SetsServing = ReadonlyMap<AreaCode, number> | null;

const classes = [
  { key: "0", words: "none", letter: "", token: "--map-plain" },
  { key: "1", words: "1 set", letter: "1", token: "--ramp-1" },
  { key: "2", words: "2 sets", letter: "2", token: "--ramp-2" },
  { key: "3", words: "3 sets or more", letter: "3+", token: "--ramp-4" },
] as const satisfies readonly MapClass[];

/** Where sets of offers have more places than the need in their reach: the areas that they serve. */
export function overlapsView(sets: SetsServing): View {
  const served = (code: AreaCode) => (sets === null ? null : (sets.get(code) ?? 0));
  return {
    key: "overlaps",
    title: viewTitles.overlaps,
    unit: "sets of overlapping offers",
    meaning: "How many sets of offers that have more places than the need in their reach serve an area",
    form: "links",
    // That a set of offers serves an area does not hang on the need there; how sure the set is, it says itself.
    doubt: "none",
    columns: standingColumns,
    value: ({ code }) => served(code),
    classes,
    classOf: ({ code }) => {
      const count = served(code);
      return count === null ? null : (classes[Math.min(count, classes.length - 1)] ?? null);
    },
    cut: null,
    crossed: null,
    symbols: null,
  };
}
