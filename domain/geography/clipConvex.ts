import type { HalfPlane } from "./halfPlane.ts";
import type { Point } from "./localKilometres.ts";

/**
 * What is left of a convex polygon inside every half-plane (Sutherland and Hodgman).
 *
 * Shapes  open rings: the first corner is not repeated. Returns no corners when nothing is left.
 * Holds   a polygon that already lies inside comes back with the very same corners, bit for bit, so that neighbours still share them.
 */
export function clipConvex(polygon: readonly Point[], halfPlanes: readonly HalfPlane[]): readonly Point[] {
  let kept = polygon;
  for (const halfPlane of halfPlanes) {
    if (kept.some((point) => outside(halfPlane, point) > 0)) kept = clipOnce(kept, halfPlane);
  }
  return kept;
}

function clipOnce(polygon: readonly Point[], halfPlane: HalfPlane): Point[] {
  const kept: Point[] = [];
  let previous = polygon.at(-1);
  for (const point of polygon) {
    if (previous !== undefined) {
      const before = outside(halfPlane, previous);
      const now = outside(halfPlane, point);
      if (before > 0 !== now > 0) kept.push(crossing(previous, before, point, now));
      if (now <= 0) kept.push(point);
    }
    previous = point;
  }
  return kept;
}

function outside({ a, b, c }: HalfPlane, [x, y]: Point): number {
  return a * x + b * y - c;
}

function crossing(from: Point, outsideFrom: number, to: Point, outsideTo: number): Point {
  const share = outsideFrom / (outsideFrom - outsideTo);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
