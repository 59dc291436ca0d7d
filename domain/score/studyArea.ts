import { type Area, type AreaKey, areaId } from "../contract/area.ts";
import { at } from "./at.ts";
import { nearestPoint } from "./nearestPoint.ts";
import { type Points, pointIndex } from "./pointIndex.ts";
import { layerOf, type Wholes } from "./wholes.ts";

/** Whether an area belongs to the study area: listed itself, or part of a listed one. An empty list means every area. */
export function isInStudyArea(studyArea: readonly AreaKey[], wholes: Wholes): (area: AreaKey) => boolean {
  if (studyArea.length === 0) return () => true;
  const listed = new Set(studyArea.map(areaId));
  const layers = new Set(studyArea.map(layerOf));
  return (area) => {
    const id = areaId(area);
    return [...layers].some((layer) => [...wholes.of(id, layer).keys()].some((whole) => listed.has(whole)));
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
