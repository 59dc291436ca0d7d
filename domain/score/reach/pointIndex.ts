import { type Cells, cellsOf } from "./pairs/cells.ts";
import { onBall } from "./pairs/space.ts";

/** Points by position; NaN stands for a point that is unknown. */
export type Points = { readonly lon: Float64Array; readonly lat: Float64Array };

/** Points in cells, by which `nearestPoint` finds its way. */
export type PointIndex = { readonly points: Points; readonly cells: Cells };

/** An index that finds the points around a place. Points that are unknown are never found. */
export function pointIndex(points: Points): PointIndex {
  const ball = onBall(points);
  const side = Math.sqrt((spreadOf(ball.y) * spreadOf(ball.z)) / Math.max(1, points.lon.length));
  return { points, cells: cellsOf(ball, side) };
}

function spreadOf(values: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return Math.max(0, most - least);
}
