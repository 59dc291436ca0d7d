import { at } from "./at.ts";
import type { Reach } from "./reach.ts";

/** Places in reach weighted by nearness, and how many of them stay free: the two sums that a spare share divides. */
export type Spare = { readonly free: Float64Array; readonly all: Float64Array };

/**
 * The free and all places in reach of each area, nearness counted, so that areas can be added up before they are divided.
 *
 * Shapes  idle[S], places[S]; both results [A]. Sites with unknown places are left out of both.
 */
export function spareInReach(idle: Float64Array, places: Float64Array, reach: Reach): Spare {
  return { free: weightedSum(idle, reach), all: weightedSum(places, reach) };
}

/** The share of the places in reach that stays free; null where there are none. */
export function spareShare(free: number, all: number): number | null {
  return all > 0 ? free / all : null;
}

function weightedSum(bySite: Float64Array, { areas, ptr, site, weight }: Reach): Float64Array {
  return Float64Array.from({ length: areas }, (_, i) => {
    let sum = 0;
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) {
      const value = at(bySite, at(site, k));
      if (!Number.isNaN(value)) sum += at(weight, k) * value;
    }
    return sum;
  });
}
