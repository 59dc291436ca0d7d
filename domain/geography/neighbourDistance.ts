import type { Delaunay } from "d3-delaunay";
import { entry } from "./entry.ts";

/**
 * How far it is from a point to its nth nearest neighbour, or to the last one where there are fewer; null without any.
 *
 * Units   those of the triangulation.
 * Holds   equal to sorting all distances: the next nearest point is always joined by a triangle side to the point itself or to one nearer.
 */
export function neighbourDistance(delaunay: Delaunay<unknown>, point: number, nth: number): number | null {
  const seen = new Set([point]);
  const waiting: { neighbour: number; distance: number }[] = [];
  const look = (from: number) => {
    for (const neighbour of delaunay.neighbors(from)) {
      // A point all alone has -1 for a neighbour.
      if (neighbour < 0 || seen.has(neighbour)) continue;
      seen.add(neighbour);
      waiting.push({ neighbour, distance: distanceBetween(delaunay, point, neighbour) });
    }
  };
  look(point);
  let found: number | null = null;
  for (let count = 0; count < nth && waiting.length > 0; count++) {
    waiting.sort((one, other) => other.distance - one.distance);
    const nearest = waiting.pop();
    if (nearest === undefined) break;
    found = nearest.distance;
    look(nearest.neighbour);
  }
  return found;
}

function distanceBetween({ points }: Delaunay<unknown>, one: number, other: number): number {
  return Math.hypot(
    entry(points, 2 * one) - entry(points, 2 * other),
    entry(points, 2 * one + 1) - entry(points, 2 * other + 1),
  );
}
