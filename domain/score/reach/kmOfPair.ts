import { kmBetween } from "../../geography/distance.ts";
import { at } from "../at.ts";
import type { MetrePoints } from "./pairs/space.ts";
import type { Points } from "./pointIndex.ts";
import type { Reach } from "./reach.ts";

/** Where distances come from: points on the globe, points on a flat grid, or a list with one number a pair. */
export type Distances =
  | { readonly type: "globe"; readonly areas: Points; readonly sites: Points }
  | { readonly type: "grid"; readonly areas: MetrePoints; readonly sites: MetrePoints }
  | { readonly type: "listed"; readonly km: Float64Array };

/**
 * How far a pair is apart.
 *
 * Shapes  `pair` is a position in `reach.site`, and one of `area`'s own.
 * Units   km, or what the list was in. NaN where the site comes to the area and has no distance.
 */
export function kmOfPair({ site, distances }: Reach, area: number, pair: number): number {
  const j = at(site, pair);
  if (distances.type === "listed") return at(distances.km, pair);
  if (distances.type === "grid") return metresBetween(distances.areas, area, distances.sites, j) / 1000;
  const { areas, sites } = distances;
  return kmBetween(at(areas.lon, area), at(areas.lat, area), at(sites.lon, j), at(sites.lat, j));
}

function metresBetween(areas: MetrePoints, area: number, sites: MetrePoints, site: number): number {
  return Math.hypot(at(sites.x, site) - at(areas.x, area), at(sites.y, site) - at(areas.y, area));
}
