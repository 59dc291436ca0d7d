import type { Decay } from "../reach/decay.ts";
import { pairsWithin } from "../reach/pairs/pairsWithin.ts";
import { type MetrePoints, plane } from "../reach/pairs/space.ts";
import type { Reach } from "../reach/reach.ts";

export type ReachInMetres = {
  readonly areas: MetrePoints;
  /** How far people of each area travel. */
  readonly radiusKm: Float64Array;
  readonly sites: MetrePoints;
  readonly decay: Decay;
};

/**
 * The pairs in reach on a flat grid, for points that come as eastings and northings instead of degrees.
 *
 * Shapes  areas[A], radiusKm[A], sites[S].
 * Units   points in metres, everything else in km. A site exactly at the radius is in reach.
 * Holds   the same pairs as comparing every area with every site; an area's sites in rising order.
 */
export function reachInMetres({ areas, radiusKm, sites, decay }: ReachInMetres): Reach {
  const pairs = pairsWithin({ space: plane(areas, sites), radiusKm, decay });
  return { areas: radiusKm.length, sites: sites.x.length, ...pairs, distances: { type: "grid", areas, sites } };
}
