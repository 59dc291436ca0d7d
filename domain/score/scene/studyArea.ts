import { type Area, type AreaKey, areaId } from "../../contract/area.ts";
import { at } from "../at.ts";
import { nearestPoint } from "../reach/nearestPoint.ts";
import { type Points, pointIndex } from "../reach/pointIndex.ts";
import { layerOf, type Wholes } from "./wholes.ts";

/**
 * How much of an area's people belong to the study area, 0 to 1: all where it is listed itself, and what its parts rows say where it is part of listed
 * ones. An empty list means every area, whole.
 */
export function shareInStudyArea(studyArea: readonly AreaKey[], wholes: Wholes): (area: AreaKey) => number {
  if (studyArea.length === 0) return () => 1;
  const listed = new Set(studyArea.map(areaId));
  const layers = [...new Set(studyArea.map(layerOf))];
  return (area) => {
    const id = areaId(area);
    const shares = layers.map((layer) =>
      [...wholes.of(id, layer)].reduce((sum, [whole, share]) => (listed.has(whole) ? sum + share : sum), 0),
    );
    // A ward and its own district may both be listed, and a district in two listed LEPs is still only one.
    return Math.min(1, Math.max(...shares));
  };
}

/** Which points lie within so many km of any of the points that are `inside`. */
export function isNear(points: Points, inside: Points, km: number): boolean[] {
  const index = pointIndex(inside);
  return Array.from(points.lon, (lon, i) => nearestPoint(index, lon, at(points.lat, i), km) !== null);
}

/** The points of areas, NaN where unknown. */
export function pointsOf(places: readonly Pick<Area, "lon" | "lat">[]): Points {
  return {
    lon: Float64Array.from(places, ({ lon }) => lon ?? Number.NaN),
    lat: Float64Array.from(places, ({ lat }) => lat ?? Number.NaN),
  };
}
