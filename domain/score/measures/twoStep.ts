import { access, type AccessInput } from "../results/access.ts";
import { reweighed } from "./reweighed.ts";

/**
 * Two-step floating catchment area (2SFCA): each site's places are divided by all people in its reach, and an area adds up what the sites in
 * its reach offer a person. Near and far count alike.
 *
 * Shapes  need[A], places[S]; returns one number per area. The weights of the reach are not used, only who reaches what.
 * Units   places a person.
 * Holds   sum of need * access is the places of all sites that anyone in need can reach. 0 where nothing is in reach; NaN where all places
 *         in reach are unknown.
 * Source  Luo & Wang (2003), Environment and Planning B 30(6).
 */
export function twoStep({ need, places, reach }: AccessInput): Float64Array {
  return access({ need, places, reach: reweighed(reach, () => 1) });
}
