import type { Decay } from "./decay.ts";
import type { Distances } from "./kmOfPair.ts";
import { pairsWithin } from "./pairs/pairsWithin.ts";
import { globe } from "./pairs/space.ts";
import type { Weights } from "./pairs/weights.ts";
import type { Points } from "./pointIndex.ts";

/**
 * Who can get where: for each area the sites in its reach, as compressed rows. The pairs of area i stand at `ptr[i]` up
 * to, not including, `ptr[i + 1]` of `site` and `weight`. A site may be in reach with no weight (exactly at the radius).
 */
export type Reach = {
  readonly areas: number;
  readonly sites: number;
  readonly ptr: Uint32Array;
  readonly site: Uint32Array;
  readonly weight: Weights;
  /** What `kmOfPair` works a pair's distance out from; kept for each pair it would take as much memory as the weights. */
  readonly distances: Distances;
};

export type ReachByDistance = {
  readonly areas: Points;
  /** How far people of each area travel. */
  readonly radiusKm: Float64Array;
  readonly sites: Points;
  readonly decay: Decay;
  /** For each area the sites that come to it wherever they are, at full weight. Such a site has no point. */
  readonly served?: ReadonlyMap<number, readonly number[]>;
};

/**
 * Builds a reach, or remembers one. A decay is a function and cannot be told from another, so its settings stand in
 * `decayKey`: the same key must mean the same weights.
 */
export type BuildReach = (wanted: ReachByDistance & { readonly decayKey: string }) => Reach;

/**
 * The pairs in reach by straight-line distance, radius by area (a rural person travels further to an urban site).
 *
 * Shapes  areas[A], radiusKm[A], sites[S].
 * Units   km. A site exactly at the radius is in reach.
 * Holds   the same pairs as comparing every area with every site; an area's sites in rising order.
 */
export function reachByDistance({ areas, radiusKm, sites, decay, served }: ReachByDistance): Reach {
  const pairs = pairsWithin({ space: globe(areas, sites), radiusKm, decay, served });
  return {
    areas: radiusKm.length,
    sites: sites.lon.length,
    ...pairs,
    distances: { type: "globe", areas, sites },
  };
}
