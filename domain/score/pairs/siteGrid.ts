import { type Cells, cellOn, cellsOf } from "./cells.ts";
import { type Marks, marksFor, unmark } from "./marks.ts";
import type { Coordinates } from "./space.ts";

/** A ball in a space: its middle and its radius. */
export type Ball = { readonly x: number; readonly y: number; readonly z: number; readonly radius: number };

/** The first `count` of `site`. */
type Found = { site: Uint32Array; count: number };

/**
 * Finds the sites in a ball, in rising order.
 *
 * Holds   the same sites as looking at each of them. The answer is written over by the next question.
 */
export function siteGrid(sites: Coordinates, cellSide: number): (ball: Ball) => Readonly<Found> {
  const grid = cellsOf(sites, cellSide);
  const marks = marksFor(sites.x.length);
  const found: Found = { site: new Uint32Array(1024), count: 0 };
  return (ball) => {
    found.count = mark(ball, grid, marks);
    if (found.count > found.site.length) found.site = new Uint32Array(2 * found.count);
    unmark(marks, found.site);
    return found;
  };
}

/** Marks the sites in the ball, and says how many there are. Without a branch, for nobody can guess which sites lie inside. */
function mark(ball: Ball, { y, z, ptr, point, at }: Cells, { bits, words }: Marks): number {
  const west = cellOn(y, ball.y - ball.radius);
  const east = cellOn(y, ball.y + ball.radius);
  const north = cellOn(z, ball.z + ball.radius);
  const limit = ball.radius * ball.radius;
  let count = 0;
  for (let row = cellOn(z, ball.z - ball.radius); row <= north; row++) {
    const end = ptr[row * y.cells + east + 1] ?? NaN;
    for (let n = ptr[row * y.cells + west] ?? NaN; n < end; n++) {
      const dx = (at.x[n] ?? NaN) - ball.x;
      const dy = (at.y[n] ?? NaN) - ball.y;
      const dz = (at.z[n] ?? NaN) - ball.z;
      const isInside = Number(dx * dx + dy * dy + dz * dz <= limit);
      const j = point[n] ?? NaN;
      const word = j >>> 5;
      bits[word] = (bits[word] ?? NaN) | (isInside << (j & 31));
      words[word >>> 5] = (words[word >>> 5] ?? NaN) | (isInside << (word & 31));
      count += isInside;
    }
  }
  return count;
}
