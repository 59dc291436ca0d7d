import type { Random } from "./mulberry32.ts";
import { needAt } from "./needAt.ts";
import type { NeedInterval } from "./needInterval.ts";
import { standardNormal } from "./standardNormal.ts";

export type DrawNeedInput = {
  readonly intervals: readonly NeedInterval[];
  readonly random: Random;
  /** How much of the error all areas share, 0 (none: every area errs on its own) to 1 (all err together). */
  readonly commonError: number;
  /** Where the draw is written, by area; NaN where the need is unknown. */
  readonly need: Float64Array;
};

/**
 * One draw of what the need may really be, written over `need`.
 *
 * Units   people a year.
 * Holds   the order: first one normal for the error in common, if there is any; then one normal for each area, whatever is
 *         known of it. So one area's draws stay as they are when another's figure, or any place, changes, and two
 *         plans can be compared draw by draw. A suppressed cell takes any number between its bounds, all as likely.
 */
export function drawNeed({ intervals, random, commonError, need }: DrawNeedInput): void {
  const common = commonError > 0 ? Math.sqrt(commonError) * standardNormal(random) : 0;
  const own = Math.sqrt(1 - commonError);
  let angle = 0;
  // The second number of a normal is even all by itself: a suppressed cell uses it and takes as many as the others.
  const remembered = () => (angle = random());
  intervals.forEach((interval, i) => {
    const z = standardNormal(remembered);
    need[i] = drawn(interval, common + own * z, angle);
  });
}

function drawn(interval: NeedInterval, z: number, even: number): number {
  switch (interval.type) {
    case "unknown":
      return Number.NaN;
    case "no interval":
      return interval.value;
    case "suppressed":
      return interval.lo + (interval.hi - interval.lo) * even;
    case "interval":
      return needAt(interval, z);
    default:
      return interval satisfies never;
  }
}
