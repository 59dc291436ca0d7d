import { normalQuantile } from "../../need/normalQuantile.ts";
import { needAt } from "./needAt.ts";
import type { NeedInterval } from "./needInterval.ts";
import type { Bounds } from "./rankIntervals.ts";

/**
 * Bounds that hold for all areas at once with 95 %, from intervals that hold for each alone (Bonferroni: each is widened to
 * 1 - 0.05 / n), for `rankIntervals`.
 *
 * Units   people a year.
 * Holds   never narrower than the published intervals; bounds of a suppressed cell are certain and stay; unknown need, and
 *         need without an interval, has none.
 */
export function jointBounds(intervals: readonly NeedInterval[]): Bounds[] {
  const uncertain = intervals.filter(({ type }) => type === "interval").length;
  const z = uncertain === 0 ? 0 : normalQuantile(1 - 0.025 / uncertain);
  return intervals.map((interval) => {
    switch (interval.type) {
      case "unknown":
      case "no interval":
        return null;
      case "suppressed":
        return { lo: interval.lo, hi: interval.hi };
      case "interval":
        return {
          lo: Math.min(interval.lo, needAt(interval, -z)),
          hi: Math.max(interval.hi, needAt(interval, z)),
        };
      default:
        return interval satisfies never;
    }
  });
}
