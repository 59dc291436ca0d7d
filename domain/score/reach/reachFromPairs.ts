import { at } from "../at.ts";
import type { Decay } from "./decay.ts";
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
  const ptr = new Uint32Array(areas + 1);
  for (const { area, site } of pairs) {
    if (!(area >= 0 && area < areas)) throw new RangeError(`area ${area} does not exist, there are ${areas}`);
    if (!(site >= 0 && site < sites)) throw new RangeError(`site ${site} does not exist, there are ${sites}`);
  }
  const inReach = pairs.filter(({ km }) => km <= radiusKm);
  for (const { area } of inReach) ptr[area + 1] = at(ptr, area + 1) + 1;
  for (let i = 0; i < areas; i++) ptr[i + 1] = at(ptr, i + 1) + at(ptr, i);
  const next = ptr.slice();
  const site = new Uint32Array(inReach.length);
  const [km, weight] = [new Float64Array(inReach.length), new Float64Array(inReach.length)];
  for (const pair of inReach) {
    const place = at(next, pair.area);
    next[pair.area] = place + 1;
    site[place] = pair.site;
    km[place] = pair.km;
    weight[place] = decay(pair.km, radiusKm);
  }
  return { areas, sites, ptr, site, weight, distances: { type: "listed", km } };
}
