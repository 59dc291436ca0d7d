import { type Cells, cellOn, cellsOf } from "./cells.ts";
import { type Marks, marksFor, unmark } from "./marks.ts";
import type { Coordinates } from "./space.ts";

/** A ball in a space: its middle and its radius. */
export type Ball = { readonly x: number; readonly y: number; readonly z: number; readonly radius: number };

/**
 * Finds the sites in a ball, in rising order: `look` says how many there are, `write` then writes them into a list, from a place on.
 *
 * Holds   the same sites as looking at each of them.
 */
export function siteGrid(sites: Coordinates, cellSide: number) {
  const grid = cellsOf(sites, cellSide);
  const marks = marksFor(sites.x.length);
  return {
    look: (ball: Ball): number => mark(ball, grid, marks),
    write: (list: Uint32Array, from: number): void => unmark(marks, list, from),
  };
}

/** Marks the sites in the ball, and says how many there are. Without a branch, for nobody can guess which sites lie inside. */
function mark(ball: Ball, { y, z, ptr, point, at }: Cells, { bits, words }: Marks): number {
  const { x: ballX, y: ballY, z: ballZ, radius } = ball;
  const { x: atX, y: atY, z: atZ } = at;
  const west = cellOn(y, ballY - radius);
  const east = cellOn(y, ballY + radius);
  const north = cellOn(z, ballZ + radius);
  const limit = radius * radius;
  let count = 0;
  for (let row = cellOn(z, ballZ - radius); row <= north; row++) {
    const end = ptr[row * y.cells + east + 1] ?? NaN;
    for (let n = ptr[row * y.cells + west] ?? NaN; n < end; n++) {
      const dx = (atX[n] ?? NaN) - ballX;
      const dy = (atY[n] ?? NaN) - ballY;
      const dz = (atZ[n] ?? NaN) - ballZ;
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
