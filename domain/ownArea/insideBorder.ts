import type { Point } from "../geography/localKilometres.ts";
import type { Border, BorderSide } from "./border.ts";

/** A millimetre: nobody draws finer. */
const onTheLine = 1e-6;

/**
 * Whether a place lies inside an outline: in any of its polygons and in none of that one's holes (even-odd rule). On the very line it is inside.
 *
 * Units   km of the border's own flat map.
 */
export function isInsideBorder(border: Border, place: Point): boolean {
  const odd = new Set<number>();
  const [x, y] = place;
  for (const { from, to, polygon } of border.between(y, y)) {
    if (isBeside({ from, to }, place, onTheLine) && kmToSide({ from, to }, place) <= onTheLine) return true;
    if (from[1] > y === to[1] > y) continue;
    if (x >= ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) continue;
    if (!odd.delete(polygon)) odd.add(polygon);
  }
  return odd.size > 0;
}

/** How far a place is from an outline's line, where that is no more than `most`; else null. Units: km of the border's own flat map. */
export function kmToBorder(border: Border, place: Point, most: number): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (const side of border.between(place[1] - most, place[1] + most)) {
    if (isBeside(side, place, Math.min(least, most))) least = Math.min(least, kmToSide(side, place));
  }
  return least <= most ? least : null;
}

/** Whether a side comes into the box that lies so many km around a place: most do not, and need not be measured. */
function isBeside({ from, to }: Pick<BorderSide, "from" | "to">, [x, y]: Point, km: number): boolean {
  return (
    Math.min(from[0], to[0]) <= x + km &&
    Math.max(from[0], to[0]) >= x - km &&
    Math.min(from[1], to[1]) <= y + km &&
    Math.max(from[1], to[1]) >= y - km
  );
}

function kmToSide({ from, to }: Pick<BorderSide, "from" | "to">, [x, y]: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(from[0] + t * dx - x, from[1] + t * dy - y);
}
