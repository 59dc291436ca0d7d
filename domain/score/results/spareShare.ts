import type { Reach } from "../reach/reach.ts";

/** Places in reach weighted by nearness, and how many of them stay free: the two sums that a spare share divides. */
export type Spare = { readonly free: Float64Array; readonly all: Float64Array };

/**
 * The free and all places in reach of each area, nearness counted, so that areas can be added up before they are divided.
 *
 * Shapes  idle[S], places[S]; both results [A]. Sites with unknown places are left out of both.
 */
export function spareInReach(idle: Float64Array, places: Float64Array, reach: Reach): Spare {
  return { free: inReach(idle, reach), all: inReach(places, reach) };
}

/** The share of the places in reach that stays free; null where there are none. */
export function spareShare(free: number, all: number): number | null {
  return all > 0 ? free / all : null;
}

/** A figure of sites added up over those in reach of each area, nearness counted. Unknown ones are left out. */
export function inReach(bySite: Float64Array, { areas, ptr, site, weight }: Reach): Float64Array {
  return Float64Array.from({ length: areas }, (_, i) => {
    let sum = 0;
    for (let k = ptr[i] ?? NaN; k < (ptr[i + 1] ?? NaN); k++) {
      const value = bySite[site[k] ?? NaN] ?? NaN;
      if (!Number.isNaN(value)) sum += (weight[k] ?? NaN) * value;
    }
    return sum;
  });
}
