import type { Corner } from "./numberedCorners.ts";
import { isInRing } from "./isInRing.ts";
import { ringArea } from "./ringArea.ts";

/** What rounding can leave between two borders: about eight square metres, in square degrees. */
const sliver = 1e-9;

/**
 * Rings sorted into polygons: those that run anticlockwise are outlines, the others are holes in the smallest outline around them.
 *
 * Shapes  open rings in, closed rings out, outline first (RFC 7946). Slivers are dropped.
 */
export function polygonsOfRings(rings: readonly Corner[][]): number[][][][] {
  const sized = rings.map((ring) => ({ ring, area: ringArea(ring) })).filter(({ area }) => Math.abs(area) > sliver);
  const outlines = sized
    .filter(({ area }) => area > 0)
    .toSorted((one, other) => one.area - other.area)
    .map(({ ring, area }) => ({ ring, area, holes: [] as Corner[][] }));
  for (const { ring, area } of sized) {
    if (area > 0) continue;
    outlines
      .find((outline) => outline.area > -area && isInRing(middleOfFirstSide(ring), outline.ring))
      ?.holes.push(ring);
  }
  return outlines.toReversed().map(({ ring, holes }) => [ring, ...holes].map(closed));
}

function closed(ring: readonly Corner[]): number[][] {
  return [...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
}

/** A corner of a hole may lie on the outline; the middle of a side does not. */
function middleOfFirstSide([first, second]: readonly Corner[]): Corner {
  if (first === undefined || second === undefined)
    throw new RangeError("a ring has fewer than 2 corners, expected at least 3");
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}
