import { placesPerPerson } from "../measures/placesPerPerson.ts";
import type { Reach } from "../reach/reach.ts";

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
  return placesPerPerson({ need, places, reach, asking: reach.weight, getting: reach.weight });
}
