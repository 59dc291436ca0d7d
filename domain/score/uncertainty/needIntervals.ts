import type { YearlyNeed } from "../../need/yearlyNeed.ts";
import { type NeedInterval, needInterval } from "./needInterval.ts";

export type NeedIntervalsInput = {
  readonly needs: readonly YearlyNeed[];
  /** By area; null where unknown. */
  readonly adults: readonly (number | null)[];
  readonly yearsToClear: number;
};

/**
 * How surely the yearly need of each area is known.
 *
 * Shapes  needs[A], adults[A]; returns intervals[A].
 * Holds   nobody draws more people than there are adults: of a stock only as many as come up in a year.
 * Throws  RangeError when needs and adults differ in length.
 */
export function needIntervals({ needs, adults, yearsToClear }: NeedIntervalsInput): NeedInterval[] {
  if (needs.length !== adults.length) {
    throw new RangeError(`needs has ${needs.length} areas and adults has ${adults.length}, expected as many`);
  }
  return needs.map(({ perYear, stock }, i) => {
    const count = adults[i] ?? null;
    return needInterval(perYear, count === null || stock === null ? count : count / yearsToClear);
  });
}
