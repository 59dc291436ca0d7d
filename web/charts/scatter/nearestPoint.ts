import type { PlacedPoint } from "./scatterPoint.ts";

type At = Pick<PlacedPoint, "left" | "top">;

/** The point nearest to a place, if any is within reach: small points are as easy to hit as a button. */
export function nearestPoint<Point extends At>(points: readonly Point[], at: At, reach: number): Point | null {
  let found: Point | null = null;
  let least = reach;
  for (const point of points) {
    const away = Math.hypot(point.left - at.left, point.top - at.top);
    if (away <= least) [found, least] = [point, away];
  }
  return found;
}
