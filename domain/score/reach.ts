import { at } from "./at.ts";
import type { Decay } from "./decay.ts";
import { pairList } from "./pairList.ts";
import { type Points, pointIndex } from "./pointIndex.ts";

/**
 * Who can get where: for each area the sites in its reach, as compressed rows. The pairs of area i stand at
 * `ptr[i]` up to, not including, `ptr[i + 1]` of `site`, `weight` and `km`. A site may be in reach with no weight
 * (exactly at the radius); `km` is NaN where the site comes to the area and has no distance.
 */
export type Reach = {
  readonly areas: number;
  readonly sites: number;
  readonly ptr: Uint32Array;
  readonly site: Uint32Array;
  readonly weight: Float64Array;
  readonly km: Float64Array;
};

export type ReachByDistance = {
  readonly areas: Points;
  /** How far people of each area travel. */
  readonly radiusKm: Float64Array;
  readonly sites: Points;
  readonly decay: Decay;
  /** For each area the sites that come to it wherever they are, at full weight. */
  readonly served?: ReadonlyMap<number, readonly number[]>;
};

/**
 * The pairs in reach by straight-line distance, radius by area (a rural person travels further to an urban site).
 *
 * Shapes  areas[A], radiusKm[A], sites[S].
 * Units   km. A site exactly at the radius is in reach.
 * Holds   the same pairs, weights and distances as comparing every area with every site.
 */
export function reachByDistance({ areas, radiusKm, sites, decay, served }: ReachByDistance): Reach {
  const index = pointIndex(sites);
  const pairs = pairList(radiusKm.length, sites.lon.length);
  for (let i = 0; i < radiusKm.length; i++) {
    const radius = at(radiusKm, i);
    index.within(at(areas.lon, i), at(areas.lat, i), radius, (site, km) => {
      pairs.add(site, decay(km, radius), km);
    });
    for (const site of served?.get(i) ?? []) pairs.add(site, 1, Number.NaN);
    pairs.endArea();
  }
  return pairs.reach();
}
