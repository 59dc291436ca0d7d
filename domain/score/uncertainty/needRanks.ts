import type { Range } from "../../contract/sureness.ts";
import type { BasePart } from "../scene/rollUp.ts";
import { jointBounds } from "./jointBounds.ts";
import type { NeedInterval } from "./needInterval.ts";
import { type Bounds, rankIntervals } from "./rankIntervals.ts";

export type NeedRanksInput = {
  /** The areas that are ranked against each other, each as its base areas. */
  readonly areas: readonly (readonly BasePart[])[];
  /** Of every base area, by position. */
  readonly intervals: readonly NeedInterval[];
};

/**
 * The ranks by need that the published intervals leave open, 1 for the most people, in closed form.
 *
 * A larger area lies between the sums of its parts' bounds: the bounds hold for all base areas at once, so their sums do
 * too. That makes its range wider than it need be, for it allows all parts to err the same way.
 *
 * Shapes  areas[A]; returns ranks[A], null where the need of any part has no bounds.
 * Holds   all ranges together hold the true ranks with 95 %; only base areas inside those asked for widen the bounds.
 */
export function needRanks({ areas, intervals }: NeedRanksInput): (Range | null)[] {
  const asked = new Set(areas.flatMap((parts) => parts.map(({ base }) => base)));
  const bounds = jointBounds(intervals.map((interval, i) => (asked.has(i) ? interval : { type: "unknown" })));
  return rankIntervals(areas.map((parts) => sumOf(parts, bounds)));
}

function sumOf(parts: readonly BasePart[], bounds: readonly Bounds[]): Bounds {
  let [lo, hi] = [0, 0];
  for (const { base, share } of parts) {
    const part = bounds[base];
    if (!part) return null;
    lo += share * part.lo;
    hi += share * part.hi;
  }
  return parts.length === 0 ? null : { lo, hi };
}
