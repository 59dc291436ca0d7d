import { isInRing } from "./isInRing.ts";

type Point = readonly [x: number, y: number];
type Rings = readonly (readonly (readonly number[])[])[];

/** The point itself where it lies in a part (an outer ring and its holes), else the middle of the widest stretch of the part that is level with it. */
export function widestWithin(rings: Rings, point: Point): Point {
  if (rings.filter((ring) => isInRing(point, ring)).length % 2 === 1) return point;
  const [, y] = point;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).toSorted((one, other) => one - other);
  let widest: readonly [from: number, to: number] = [point[0], point[0]];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = Number.NaN, to = Number.NaN] = crossings.slice(i, i + 2);
    if (to - from > widest[1] - widest[0]) widest = [from, to];
  }
  return [(widest[0] + widest[1]) / 2, y];
}

/** Where a ring crosses a level line; a corner on the line counts as just below it, so that crossings come in pairs. */
function crossingsOf(ring: Rings[number], y: number): number[] {
  const found: number[] = [];
  let [x0 = Number.NaN, y0 = Number.NaN] = ring.at(-1) ?? [];
  for (const [x1 = Number.NaN, y1 = Number.NaN] of ring) {
    if (y0 > y !== y1 > y) found.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
    [x0, y0] = [x1, y1];
  }
  return found;
}
