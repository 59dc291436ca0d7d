import { geoTransverseMercator } from "d3-geo";
import { earthRadiusKm } from "../../../geography/distance.ts";

export type DegreeBounds = readonly [west: number, south: number, east: number, north: number];

/** A flat sheet for a piece of the earth. */
export type Plane = {
  /** Units of the drawing, x to the right and y down. */
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
  readonly unitsPerKm: number;
};

/** Farther round the earth than this, no flat map keeps shapes and scale. */
const mostDegrees = 60;

/**
 * The transverse Mercator projection on the meridian through the middle, as large as fits a box: angles are true, and so is scale next to that meridian, where north is up.
 *
 * Throws  RangeError if the piece is over 60 degrees wide or high: then a corner is wrong, or one map cannot show it.
 */
export function planeOf([west, south, east, north]: DegreeBounds, box: { width: number; height: number }): Plane {
  if (east - west > mostDegrees || north - south > mostDegrees) {
    throw new RangeError(
      `outlines reach from ${west} to ${east} degrees east and from ${south} to ${north} degrees north, expected at most ${mostDegrees} degrees`,
    );
  }
  const flat = geoTransverseMercator()
    .rotate([-(west + east) / 2, 0])
    .scale(1)
    .translate([0, 0])
    .clipAngle(null);
  const project = (lon: number, lat: number): readonly [number, number] => {
    const point = flat([lon, lat]);
    if (point === null) throw new RangeError(`${lon}, ${lat} lies on no map`);
    return point;
  };
  const edge = edges.flatMap((share) => [
    project(west + share * (east - west), south),
    project(west + share * (east - west), north),
    project(west, south + share * (north - south)),
    project(east, south + share * (north - south)),
  ]);
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min(box.width / across, box.height / down, mostUnitsPerKm * earthRadiusKm);
  const [shiftX, shiftY] = [(box.width - scale * across) / 2 - scale * left, -scale * top];
  return {
    project: (lon, lat) => {
      const [x, y] = project(lon, lat);
      return [shiftX + scale * x, shiftY + scale * y];
    },
    unitsPerKm: scale / earthRadiusKm,
  };
}

/** Where the frame of the piece is looked at: a meridian beside the middle is bent. */
const edges = Array.from({ length: 21 }, (_, at) => at / 20);
/** A lone point would fill the sheet a thousand times over. */
const mostUnitsPerKm = 1000;
