import KDBush from "kdbush";
import { at } from "../at.ts";
import type { Decay } from "../decay.ts";
import { pairList } from "../pairList.ts";
import type { Reach } from "../reach.ts";

/** Points on a flat grid in metres, such as eastings and northings; NaN stands for a point that is unknown. */
export type MetrePoints = { readonly x: Float64Array; readonly y: Float64Array };

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
 * Holds   the same pairs and distances as comparing every area with every site.
 */
export function reachInMetres({ areas, radiusKm, sites, decay }: ReachInMetres): Reach {
  const known = Array.from(sites.x.keys()).filter((j) => Number.isFinite(sites.x[j]) && Number.isFinite(sites.y[j]));
  const tree = known.length === 0 ? null : new KDBush(known.length);
  for (const j of known) tree?.add(at(sites.x, j), at(sites.y, j));
  tree?.finish();
  const pairs = pairList(areas.x.length, sites.x.length);
  for (let i = 0; i < areas.x.length; i++) {
    const [x, y, radius] = [at(areas.x, i), at(areas.y, i), at(radiusKm, i)];
    // A millimetre wider, so that rounding loses no one; the distance decides.
    const half = radius * 1000 + 1e-3;
    const isKnown = Number.isFinite(x) && Number.isFinite(y);
    const near = isKnown ? (tree?.range(x - half, y - half, x + half, y + half) ?? []) : [];
    for (const found of near) {
      const j = at(known, found);
      const km = Math.hypot(at(sites.x, j) - x, at(sites.y, j) - y) / 1000;
      if (km <= radius) pairs.add(j, decay(km, radius), km);
    }
    pairs.endArea();
  }
  return pairs.reach();
}
