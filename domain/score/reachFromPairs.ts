import type { Decay } from "./decay.ts";
import { pairList } from "./pairList.ts";
import type { Reach } from "./reach.ts";

/** One distance that somebody else measured: from an area to a site, by position, in km (or minutes, if all are). */
export type MeasuredPair = { readonly area: number; readonly site: number; readonly km: number };

export type ReachFromPairs = {
  readonly areas: number;
  readonly sites: number;
  readonly pairs: readonly MeasuredPair[];
  readonly radiusKm: number;
  readonly decay: Decay;
};

/**
 * The pairs in reach from a list of distances instead of points.
 *
 * Holds   pairs further than the radius are left out; within an area the sites stand in the order of the list.
 * Throws  RangeError if a pair names an area or a site that does not exist.
 */
export function reachFromPairs({ areas, sites, pairs, radiusKm, decay }: ReachFromPairs): Reach {
  const byArea: MeasuredPair[][] = Array.from({ length: areas }, () => []);
  for (const pair of pairs) {
    const ofArea = byArea[pair.area];
    if (ofArea === undefined) throw new RangeError(`area ${pair.area} does not exist, there are ${areas}`);
    if (pair.km <= radiusKm) ofArea.push(pair);
  }
  const list = pairList(areas, sites);
  for (const ofArea of byArea) {
    for (const { site, km } of ofArea) list.add(site, decay(km, radiusKm), km);
    list.endArea();
  }
  return list.reach();
}
