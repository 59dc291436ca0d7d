import { Delaunay } from "d3-delaunay";
import type { AreaCode } from "../contract/area.ts";
import type { InsideAnswer } from "../contract/ownArea.ts";
import type { Geometry } from "../contract/shape.ts";
import { localKilometres, type Point } from "../geography/localKilometres.ts";
import { neighbourDistance } from "../geography/neighbourDistance.ts";
import { borderOf } from "./border.ts";
import { isInsideBorder, kmToBorder } from "./insideBorder.ts";

/** An area by its (population-weighted) point, which is null where nobody knows it. */
export type PlacedArea = { readonly code: AreaCode; readonly lon: number | null; readonly lat: number | null };

/**
 * Which areas have their point inside an outline, and which lie so near its line that somebody should look again: nearer than half of the way to the next area's point.
 *
 * Shapes  codes in the order of `areas`.
 * Units   degrees in, km out, on a map that is flat around the outline's middle.
 * Holds   a point on the line is inside; a hole is outside; turning a ring the other way round changes nothing.
 */
export function areasInside(areas: readonly PlacedArea[], outline: Geometry): InsideAnswer {
  const placed = areas.flatMap(({ code, lon, lat }) => (lon === null || lat === null ? [] : [{ code, lon, lat }]));
  const flat = localKilometres(middleLatitude(outline));
  const border = borderOf(outline, flat);
  const points = placed.map(({ lon, lat }) => flat.toKm(lon, lat));
  const halfWayToNext = halfWays(points);
  const inside: AreaCode[] = [];
  const nearEdge: InsideAnswer["nearEdge"] = [];
  placed.forEach(({ code }, at) => {
    const point = points[at];
    if (point === undefined) return;
    if (isInsideBorder(border, point)) inside.push(code);
    const km = kmToBorder(border, point, halfWayToNext(at));
    if (km !== null) nearEdge.push({ code, km: Math.round(km * 1000) / 1000 });
  });
  return { inside, nearEdge, withoutPoint: areas.length - placed.length };
}

/** Half of the way from a point to its nearest neighbour; nothing where it stands alone. */
function halfWays(points: readonly Point[]): (at: number) => number {
  if (points.length < 2) return () => 0;
  const delaunay = Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  );
  return (at) => {
    const km = neighbourDistance(delaunay, at, 1);
    return km === null ? 0 : km / 2;
  };
}

function middleLatitude(outline: Geometry): number {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  let [least, most] = [90, -90];
  for (const [, lat = 0] of polygons.flat(2)) {
    least = Math.min(least, lat);
    most = Math.max(most, lat);
  }
  return (least + most) / 2;
}
