import { percentileRanks } from "../../need/percentileRanks.ts";
import { access } from "./access.ts";
import { at } from "../at.ts";
import type { Reach } from "../reach/reach.ts";

export type RankMismatchInput = {
  /** By area, more being more need; null where unknown. */
  readonly index: readonly (number | null)[];
  /** By area; null where unknown. */
  readonly adults: readonly (number | null)[];
  /** By site; NaN where unknown. */
  readonly places: Float64Array;
  readonly reach: Reach;
  /** Which areas are ranked: those of the study area of which it is known what they reach. All others only compete for places. */
  readonly isInside: readonly boolean[];
};

/**
 * How far need outranks provision where need is an index without a control total: the percentile of its need index less the percentile of its places per
 * adult in reach, every adult counting as one who may ask.
 *
 * Shapes  index[A], adults[A], places[S]; returns one number per area, null where the index, the adults or the places in reach are unknown, or outside.
 * Units   rank points, -100 to 100: above 0 need ranks higher than provision. Never people, never added up. A percentile
 *         counts half of the area itself and its equals (mid-rank).
 * Holds   the areas ranked add up to 0; any rising change of the index, and so many times the places everywhere, change nothing.
 * Throws  RangeError when the lists differ in length.
 */
export function rankMismatch({ index, adults, places, reach, isInside }: RankMismatchInput): (number | null)[] {
  if (index.length !== reach.areas || adults.length !== reach.areas || isInside.length !== reach.areas) {
    throw new RangeError(
      `index has ${index.length} areas, adults ${adults.length} and isInside ${isInside.length}, expected ${reach.areas}`,
    );
  }
  const need = Float64Array.from(adults, (count) => count ?? Number.NaN);
  const perAdult = access({ need, places, reach });
  const ranked = index.flatMap((value, position) => {
    const isRanked = isInside[position] === true && at(need, position) > 0 && !Number.isNaN(at(perAdult, position));
    return value === null || !isRanked ? [] : [{ position, value, perAdult: at(perAdult, position) }];
  });
  const needRanks = percentileRanks(ranked.map((area) => area.value));
  const accessRanks = percentileRanks(ranked.map((area) => area.perAdult));
  const mismatch: (number | null)[] = index.map(() => null);
  ranked.forEach(({ position }, i) => {
    mismatch[position] = at(needRanks, i) - at(accessRanks, i);
  });
  return mismatch;
}
