import type { GapClass } from "../../contract/gap.ts";

/** Counts by class in which withheld areas are unknown. */
export function withoutClasses(
  byClass: Readonly<Record<GapClass, number>>,
  withheld: ReadonlyMap<GapClass, number>,
): Record<GapClass, number> {
  const counts = { ...byClass };
  for (const [name, count] of withheld) {
    counts[name] -= count;
    counts.unknown += count;
  }
  return counts;
}
