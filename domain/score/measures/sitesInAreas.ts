import { type AreaKey, areaId } from "../../contract/area.ts";
import { at } from "../at.ts";
import { nearestPoint } from "../reach/nearestPoint.ts";
import { pointIndex } from "../reach/pointIndex.ts";
import type { Scene } from "../scene/scene.ts";
import { pointsOf } from "../scene/studyArea.ts";
import { layerOf } from "../scene/wholes.ts";

export type SitesInAreas = {
  /** The base area that each site lies in, by position; -1 where it lies in none of them. */
  readonly areaOf: Int32Array;
  /** How many of them were only found by the nearest point. */
  readonly nearest: number;
};

/**
 * Which base area each site lies in: the one its postcode says, else the one whose point is nearest. A site that comes to people lies in none.
 *
 * Shapes  postcodeAreas[S], null where no table says.
 */
export function sitesInAreas(
  { ids, areas, beyond, wholes, sites }: Scene,
  postcodeAreas: readonly (AreaKey | null)[],
): SitesInAreas {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const layer = areas[0] === undefined ? "" : layerOf(areas[0]);
  const points = pointIndex(pointsOf([...areas, ...beyond]));
  let nearest = 0;
  const areaOf = Int32Array.from({ length: sites.offers.length }, (_, site) => {
    if (Number.isNaN(at(sites.points.lon, site))) return none;
    const told = postcodeAreas[site] ?? null;
    const [id] = told === null ? [] : ([...wholes.of(areaId(told), layer)].toSorted(([, a], [, b]) => b - a)[0] ?? []);
    if (id !== undefined) return positions.get(id) ?? none;
    const found = nearestPoint(points, at(sites.points.lon, site), at(sites.points.lat, site));
    if (found === null) return none;
    nearest++;
    return found.position < areas.length ? found.position : none;
  });
  return { areaOf, nearest };
}

const none = -1;
