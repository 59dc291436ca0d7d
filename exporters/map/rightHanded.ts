import type { Geometry } from "../../domain/contract/shape.ts";
import { ringArea } from "../../domain/geography/ringArea.ts";

type Position = readonly [lon: number, lat: number];

/** The parts of an outline, each an outer ring and its holes. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/**
 * An outline as map programs want it: outer rings anticlockwise and holes clockwise (RFC 7946, the right-hand rule), every ring closed, nothing but longitude and latitude.
 *
 * Units   degrees to seven decimals, about a centimetre.
 * Throws  RangeError for a corner that is no place on earth, or a side that goes more than half way round it.
 */
export function rightHanded(geometry: Geometry): Polygons {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) => rings.map((ring, at) => turned(closed(ring.map(positionOf)), at === 0)));
}

function positionOf([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position {
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [sevenDecimals(lon), sevenDecimals(lat)];
  throw new RangeError(`an outline has a corner at ${lon}, ${lat}, expected longitude and latitude in degrees`);
}

function closed(ring: readonly Position[]): readonly Position[] {
  for (const [at, [lon]] of ring.entries()) {
    const [before] = ring[at - 1] ?? [lon];
    if (Math.abs(lon - before) > 180) {
      throw new RangeError(
        `an outline has a side from ${before} to ${lon} degrees east, expected at most half way round`,
      );
    }
  }
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first === undefined || (last !== undefined && first[0] === last[0] && first[1] === last[1]);
  return isClosed ? ring : [...ring, first];
}

function turned(ring: readonly Position[], isOuter: boolean): readonly Position[] {
  const area = ringArea(ring);
  return area === 0 || area > 0 === isOuter ? ring : ring.toReversed();
}

/** Adding 0 turns -0 into 0, which JSON would else write with its sign. */
function sevenDecimals(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7 + 0;
}
