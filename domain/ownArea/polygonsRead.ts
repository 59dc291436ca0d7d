import { fieldOf } from "./featuresIn.ts";

/** The polygons of a geometry, rings closed and positions without heights; and how many rings had to be closed. */
export type PolygonsRead = { readonly polygons: number[][][][]; readonly unclosed: number };

/** Reads the polygons of one geometry, none where it is of another kind; or says in a sentence what cannot be read. */
export function polygonsRead(geometry: unknown): PolygonsRead | string {
  const polygons: number[][][][] = [];
  let unclosed = 0;
  for (const rings of ringLists(geometry)) {
    if (!Array.isArray(rings)) return unreadable;
    const read: number[][][] = [];
    for (const ring of rings) {
      const corners = cornersOf(ring);
      if (corners === null) return unreadable;
      const [first, last] = [corners[0], corners.at(-1)];
      if (first === undefined || last === undefined) continue;
      const isClosed = first[0] === last[0] && first[1] === last[1];
      const closed = isClosed ? corners : [...corners, first];
      if (new Set(closed.map(String)).size < 3) continue;
      if (!isClosed) unclosed += 1;
      read.push(closed);
    }
    if (read.length > 0) polygons.push(read);
  }
  return { polygons, unclosed };
}

const unreadable = "The selected file has an outline with a corner that is no pair of numbers.";

/** The lists of rings, one for each polygon. Collections of geometries are looked into as deep as anybody would write them. */
function ringLists(geometry: unknown, depth = 0): unknown[] {
  const type = fieldOf(geometry, "type");
  const coordinates = fieldOf(geometry, "coordinates");
  if (type === "Polygon") return [coordinates];
  if (type === "MultiPolygon") return Array.isArray(coordinates) ? coordinates : [null];
  const inside = fieldOf(geometry, "geometries");
  if (type !== "GeometryCollection" || !Array.isArray(inside) || depth > 3) return [];
  return inside.flatMap((one) => ringLists(one, depth + 1));
}

function cornersOf(ring: unknown): number[][] | null {
  if (!Array.isArray(ring)) return null;
  const corners: number[][] = [];
  for (const position of ring) {
    if (!Array.isArray(position)) return null;
    const [x, y]: unknown[] = position;
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) return null;
    corners.push([tidy(x), tidy(y)]);
  }
  return corners;
}

/** A tenth of a metre is finer than anybody draws. */
function tidy(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
