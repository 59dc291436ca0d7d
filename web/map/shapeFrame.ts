import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { Geometry } from "../../domain/contract/shape.ts";

type Ring = Geometry extends infer One
  ? One extends { type: "Polygon"; coordinates: (infer R)[] }
    ? R
    : never
  : never;

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The box that holds every shape; null when there is none. */
export function shapeBounds(shapes: ShapeCollection): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of shapes.features) {
    for (const ring of outerRings(geometry)) {
      for (const [lon, lat] of ring) {
        if (lon === undefined || lat === undefined) continue;
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return west <= east ? [west, south, east, north] : null;
}

/** Where a shape's label stands, and its size in square degrees: the middle of its largest part. */
export function labelPlace(geometry: Geometry): { readonly at: readonly [number, number]; readonly size: number } {
  let best = { at: [0, 0] as readonly [number, number], size: -1 };
  for (const ring of outerRings(geometry)) {
    const place = ringMiddle(ring);
    if (place.size > best.size) best = place;
  }
  return best;
}

function outerRings(geometry: Geometry): Ring[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((rings) => rings.slice(0, 1));
}

/** The centroid of a ring by the shoelace sum, measured from its first point so that small rings far from 0,0 lose no digits. */
function ringMiddle(ring: Ring): { at: readonly [number, number]; size: number } {
  const [x0, y0] = [ring[0]?.[0], ring[0]?.[1]];
  if (x0 === undefined || y0 === undefined) return { at: [0, 0], size: 0 };
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a?.[0] === undefined || a[1] === undefined || b?.[0] === undefined || b[1] === undefined) continue;
    const [ax, ay, bx, by] = [a[0] - x0, a[1] - y0, b[0] - x0, b[1] - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (twice === 0) return { at: [x0, y0], size: 0 };
  return { at: [x0 + x / (3 * twice), y0 + y / (3 * twice)], size: Math.abs(twice) / 2 };
}
