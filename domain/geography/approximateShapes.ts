import { Delaunay, type Voronoi } from "d3-delaunay";
import type { Geometry } from "../contract/shape.ts";
import { cellRadii } from "./cellRadii.ts";
import { clipConvex } from "./clipConvex.ts";
import { convexHull } from "./convexHull.ts";
import { enclosedCorners } from "./enclosedCorners.ts";
import { entry } from "./entry.ts";
import { circleAround, sliceAround } from "./halfPlane.ts";
import { fiveDecimals, type LocalKilometres, localKilometres, type Point } from "./localKilometres.ts";
import { ringArea } from "./ringArea.ts";
import { type PointOfArea, sites } from "./sites.ts";

const smallestDegrees = 1e-5;

/**
 * An outline for each area from its point alone: the ground that is nearer to it than to any other point (a Voronoi cell),
 * cut off at 1.1 times the distance to its fifth neighbour where that leads outside. Areas on one and the same point share its
 * cell in equal angles.
 *
 * Units   degrees in, degrees out, to five decimals; worked out in kilometres around the mean latitude.
 * Holds   cells do not overlap, touch along the very same corners, and hold their own point; rings are closed and run anticlockwise (RFC 7946).
 * Throws  RangeError if a code comes twice or a point is not a number.
 */
export function approximateShapes(points: readonly PointOfArea[]): Map<string, Geometry> {
  const shapes = new Map<string, Geometry>();
  if (points.length === 0) return shapes;
  const flat = localKilometres(points.reduce((sum, { lat }) => sum + lat, 0) / points.length);
  const places = sites(points).map(({ lon, lat, codes }) => ({ centre: flat.toKm(lon, lat), codes }));
  const delaunay = Delaunay.from(
    places,
    ({ centre }) => centre[0],
    ({ centre }) => centre[1],
  );
  const radii = cellRadii(delaunay);
  const voronoi = delaunay.voronoi(boundsOf(places.map(({ centre }, at) => ({ centre, radius: entry(radii, at) }))));
  const kept = enclosedCorners(voronoi, radii);
  for (const [at, { centre, codes }] of places.entries()) {
    const cut = clipConvex(cellOf(voronoi, at), circleAround(centre, entry(radii, at)));
    const cell = convexHull([...cut, ...(kept.get(at) ?? [])]);
    for (const [turn, code] of codes.entries()) {
      shapes.set(code, outline(clipConvex(cell, sliceAround(centre, turn, codes.length)), centre, flat));
    }
  }
  return shapes;
}

/** Room for every circle whole, so that only circles cut the outer cells. */
function boundsOf(circles: readonly { readonly centre: Point; readonly radius: number }[]): Delaunay.Bounds {
  const bounds: Delaunay.Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { centre, radius } of circles) {
    bounds[0] = Math.min(bounds[0], centre[0] - 2 * radius);
    bounds[1] = Math.min(bounds[1], centre[1] - 2 * radius);
    bounds[2] = Math.max(bounds[2], centre[0] + 2 * radius);
    bounds[3] = Math.max(bounds[3], centre[1] + 2 * radius);
  }
  return bounds;
}

function cellOf(voronoi: Voronoi<unknown>, at: number): readonly Point[] {
  const closed: readonly Point[] | null = voronoi.cellPolygon(at);
  return closed === null ? [] : closed.slice(0, -1);
}

function outline(cell: readonly Point[], centre: Point, flat: LocalKilometres): Geometry {
  const corners = cell.map((point) => flat.toDegrees(point));
  const ring = corners.filter(([lon, lat], at) => lon !== corners.at(at - 1)?.[0] || lat !== corners.at(at - 1)?.[1]);
  const area = ringArea(ring);
  if (ring.length < 3 || area === 0) return smallSquare(flat.toDegrees(centre));
  if (area < 0) ring.reverse();
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** For a cell that rounding leaves nothing of: about two metres across, so that the area is at least there to be found. */
function smallSquare([lon, lat]: readonly [number, number]): Geometry {
  const [west, east] = [fiveDecimals(lon - smallestDegrees), fiveDecimals(lon + smallestDegrees)];
  const [south, north] = [fiveDecimals(lat - smallestDegrees), fiveDecimals(lat + smallestDegrees)];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
