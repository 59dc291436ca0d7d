import { nearestPoint } from "../reach/nearestPoint.ts";
import { pointIndex } from "../reach/pointIndex.ts";
import type { Scene } from "../scene/scene.ts";
import { isNear, pointsOf } from "../scene/studyArea.ts";

/** Which sites, by position, are in the study area or around it, and which of those are nearer to somewhere outside. */
export type LocalSites = { readonly local: readonly number[]; readonly outside: readonly number[] };

/** The sites within so many km of the study area's base points, or that serve its areas. */
export function localSites({ areas, isInside, beyond, sites }: Scene, km: number): LocalSites {
  const near = isNear(sites.points, pointsOf(areas.filter((_, i) => isInside[i])), km);
  for (const [base, served] of sites.served) {
    if (isInside[base]) for (const site of served) near[site] = true;
  }
  const local = sites.offers.map((_, site) => site).filter((site) => near[site]);
  const everywhere = pointIndex(pointsOf([...areas, ...beyond]));
  const outside = local.filter((site) => {
    const nearest = nearestPoint(
      everywhere,
      sites.points.lon[site] ?? Number.NaN,
      sites.points.lat[site] ?? Number.NaN,
    );
    return nearest !== null && isInside[nearest.position] !== true;
  });
  return { local, outside };
}
