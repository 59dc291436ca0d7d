import type { Range } from "../../contract/sureness.ts";
import { countBelow, countUpTo } from "./countSorted.ts";

/** The bounds of one figure; null where they are not known. */
export type Bounds = { readonly lo: number; readonly hi: number } | null;

/**
 * The ranks that each area may really have, from the intervals of the figures alone: best is one more than the number of
 * areas that surely lie above, worst leaves out those that surely lie below.
 *
 * Shapes  bounds[A]; returns ranks[A], 1 for the highest figure, null where the bounds are not known. Such an area may stand
 *         anywhere, and the others keep room for it on both sides.
 * Holds   1 <= low <= high <= A. All ranges together hold the true ranks with 95 % only where the intervals together are
 *         95 % intervals: see `jointBounds`.
 * Source  Klein, Wright & Wieczorek (2020), Journal of the Royal Statistical Society A 183(2).
 */
export function rankIntervals(bounds: readonly Bounds[]): (Range | null)[] {
  const known = bounds.filter((each) => each !== null);
  const lows = Float64Array.from(known, ({ lo }) => lo).toSorted();
  const highs = Float64Array.from(known, ({ hi }) => hi).toSorted();
  return bounds.map((each) => {
    if (each === null) return null;
    const above = lows.length - countUpTo(lows, each.hi);
    const below = countBelow(highs, each.lo);
    return { low: 1 + above, high: bounds.length - below };
  });
}
