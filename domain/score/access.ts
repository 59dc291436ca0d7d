import { at } from "./at.ts";
import type { Reach } from "./reach.ts";

export type AccessInput = { readonly need: Float64Array; readonly places: Float64Array; readonly reach: Reach };

/**
 * Places per person in need in reach, by area: each site's places are shared out over everybody in its reach, and an
 * area adds up the shares it can get at.
 *
 * Shapes  need[A], places[S] as for `allocate`; returns one number per area.
 * Units   places a person. May be over 1 beside areas far under it: a person counts at every site in their reach.
 * Holds   sum over areas of need * access is the places of all sites that anyone in need can reach; ten times the need
 *         everywhere makes a tenth of the access. 0 where nothing is in reach, or nobody is in need; NaN where all places in reach are unknown.
 * Source  Gaussian 2SFCA when the weights are Gaussian: Dai (2010); 2SFCA when they are binary: Luo & Wang (2003).
 */
export function access({ need, places, reach }: AccessInput): Float64Array {
  const { ptr, site, weight } = reach;
  const people = new Float64Array(places.length);
  for (let i = 0; i < need.length; i++) {
    const inNeed = at(need, i);
    if (!(inNeed > 0)) continue;
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) {
      const j = at(site, k);
      people[j] = at(people, j) + at(weight, k) * inNeed;
    }
  }
  return need.map((_, i) => {
    const start = at(ptr, i);
    const end = at(ptr, i + 1);
    let sum = 0;
    let isKnown = start === end;
    for (let k = start; k < end; k++) {
      const count = at(places, at(site, k));
      const inReach = at(people, at(site, k));
      if (Number.isNaN(count)) continue;
      isKnown = true;
      if (inReach > 0) sum += (at(weight, k) * count) / inReach;
    }
    return isKnown ? sum : Number.NaN;
  });
}
