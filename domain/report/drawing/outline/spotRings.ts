import type { Geometry } from "../../../contract/shape.ts";
import { ringArea } from "../../../geography/ringArea.ts";
import type { Plane } from "./plane.ts";
import { placeOf, type Spot, spotAt } from "./spot.ts";

/** A part of an outline: its outer ring first, then its holes, open and without the same spot twice in a row. Holes run the other way. */
export type SpotPart = readonly (readonly Spot[])[];

/**
 * An outline on the drawing. Whatever is smaller than the drawing can show becomes a square of one unit, so that no area is lost; holes that small are left out.
 *
 * Throws  RangeError for a corner that is no place on earth.
 */
export function spotRings(geometry: Geometry, plane: Plane): SpotPart[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map((rings) => rings.map((ring) => spotsOf(ring, plane)));
  const large = parts.filter(([outer = []]) => isSeen(outer));
  if (large.length === 0) return parts.slice(0, 1).map(([outer = []]) => [dot(outer)]);
  return large.map(([outer = [], ...holes]) => [
    turned(outer, true),
    ...holes.filter(isSeen).map((hole) => turned(hole, false)),
  ]);
}

function spotsOf(ring: readonly (readonly number[])[], plane: Plane): Spot[] {
  const spots: Spot[] = [];
  for (const corner of ring) {
    const [lon = Number.NaN, lat = Number.NaN] = corner;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new RangeError(`an outline has a corner at ${lon}, ${lat}, expected longitude and latitude in degrees`);
    }
    const spot = spotAt(...plane.project(lon, lat));
    if (spot !== spots.at(-1)) spots.push(spot);
  }
  while (spots.length > 1 && spots.at(-1) === spots[0]) spots.pop();
  return spots;
}

function isSeen(ring: readonly Spot[]): boolean {
  return ring.length > 2 && ringArea(ring.map(placeOf)) !== 0;
}

function turned(ring: readonly Spot[], isClockwise: boolean): readonly Spot[] {
  return ringArea(ring.map(placeOf)) > 0 === isClockwise ? ring : ring.toReversed();
}

function dot(ring: readonly Spot[]): Spot[] {
  const [x, y] = placeOf(ring[0] ?? spotAt(0, 0));
  return [spotAt(x - 0.5, y - 0.5), spotAt(x + 0.5, y - 0.5), spotAt(x + 0.5, y + 0.5), spotAt(x - 0.5, y + 0.5)];
}
