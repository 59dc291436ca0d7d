import type { AreaCode } from "../../domain/contract/area.ts";
import type { Overlap } from "../../domain/contract/overlap.ts";

/** An area, the need in it, and the sets of offers that its people can reach. */
export type AreaReached = {
  readonly code: AreaCode;
  readonly name: string;
  readonly need: number | null;
  readonly sets: readonly Overlap[];
};

/** Every area that a set serves, by name. Places of its sets are not added up: the same places would count in each of many areas. */
export function areasReached(sets: readonly Overlap[]): AreaReached[] {
  const found = new Map<AreaCode, { name: string; need: number | null; sets: Overlap[] }>();
  for (const set of sets) {
    for (const { code, name, need } of set.areasServed) {
      const known = found.get(code);
      if (known === undefined) found.set(code, { name, need, sets: [set] });
      else known.sets.push(set);
    }
  }
  return [...found]
    .map(([code, area]) => ({ code, ...area }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.code < b.code ? -1 : 1));
}
