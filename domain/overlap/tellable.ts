import type { Reach } from "../score/reach/reach.ts";

export type TellableInput = {
  readonly need: Float64Array;
  /** By area; NaN where unknown. */
  readonly adults: Float64Array;
  readonly reach: Reach;
  /** The share of adults in reach from which too little is known. */
  readonly mostUnknown: number;
};

/**
 * Of which sites it can be told whether their places are more than the need in reach: those of whose adults in reach, nearness counted, no more than so many live where need is unknown.
 *
 * Shapes  need[A], adults[A]; an area with unknown adults counts as the mean of the others. Returns one answer a site.
 */
export function tellable({ need, adults, reach, mostUnknown }: TellableInput): boolean[] {
  const counted = adults.filter((count) => !Number.isNaN(count));
  const mean = counted.length === 0 ? 1 : counted.reduce((sum, count) => sum + count, 0) / counted.length;
  const [all, unknown] = [new Float64Array(reach.sites), new Float64Array(reach.sites)];
  for (let i = 0; i < reach.areas; i++) {
    const known = adults[i] ?? NaN;
    const people = Number.isNaN(known) ? mean : known;
    const isUnknown = Number.isNaN(need[i] ?? NaN);
    const end = reach.ptr[i + 1] ?? NaN;
    for (let k = reach.ptr[i] ?? NaN; k < end; k++) {
      const j = reach.site[k] ?? NaN;
      const near = people * (reach.weight[k] ?? NaN);
      all[j] = (all[j] ?? NaN) + near;
      if (isUnknown) unknown[j] = (unknown[j] ?? NaN) + near;
    }
  }
  return Array.from(all, (adultsInReach, j) => (unknown[j] ?? NaN) <= mostUnknown * adultsInReach);
}
