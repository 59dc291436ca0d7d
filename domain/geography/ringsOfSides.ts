import { entry } from "./entry.ts";
import type { Corner, Side } from "./numberedCorners.ts";

/**
 * The closed rings that a set of sides makes, each visiting no corner twice.
 *
 * Shapes  as many sides must end at every corner as begin there, as those of any shapes do. Returns open rings of corners.
 * Holds   every side is in exactly one ring, in its own direction.
 */
export function ringsOfSides(sides: readonly Side[], corners: readonly Corner[]): Corner[][] {
  const onward = new Map<number, number[]>();
  for (const [from, to] of sides) {
    const ends = onward.get(from);
    if (ends === undefined) onward.set(from, [to]);
    else ends.push(to);
  }
  const rings: Corner[][] = [];
  for (const [start, ends] of onward) {
    while (ends.length > 0) rings.push(...walk(start, onward, corners));
  }
  return rings;
}

/** Walks on until no side is left at the corner it began from, and cuts a ring off each time it meets its own path. */
function walk(start: number, onward: ReadonlyMap<number, number[]>, corners: readonly Corner[]): Corner[][] {
  const rings: Corner[][] = [];
  const path = [start];
  const placeInPath = new Map([[start, 0]]);
  for (;;) {
    const here = path.at(-1);
    const ends = here === undefined ? undefined : onward.get(here);
    if (here === undefined || ends === undefined || ends.length === 0) return rings;
    const next = takeSharpestLeft(path.at(-2), here, ends, corners);
    const met = placeInPath.get(next);
    if (met === undefined) {
      placeInPath.set(next, path.push(next) - 1);
      continue;
    }
    const ring = path.splice(met + 1);
    for (const number of ring) placeInPath.delete(number);
    rings.push([next, ...ring].map((number) => entry(corners, number)));
  }
}

/** Keeps the inside on the left hand, so that two areas that touch in a corner stay two. */
function takeSharpestLeft(
  before: number | undefined,
  here: number,
  ends: number[],
  corners: readonly Corner[],
): number {
  let sharpest = 0;
  if (before !== undefined && ends.length > 1) {
    const back = direction(here, before, corners);
    const turns = ends.map((end) => (back - direction(here, end, corners) + 4 * Math.PI) % (2 * Math.PI));
    sharpest = turns.indexOf(Math.min(...turns));
  }
  const [next] = ends.splice(sharpest, 1);
  if (next === undefined) throw new RangeError(`corner ${here} has no side ${sharpest}`);
  return next;
}

function direction(from: number, to: number, corners: readonly Corner[]): number {
  const [start, end] = [entry(corners, from), entry(corners, to)];
  return Math.atan2(end[1] - start[1], end[0] - start[0]);
}
