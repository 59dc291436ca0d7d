import { placeOf, type Spot } from "./spot.ts";

/** Corners less than this off the line that is left are dropped; units of the drawing. */
const tolerance = 0.4;

/**
 * A ring with fewer corners, nowhere farther from the old one than can be seen (Douglas and Peucker). It is simplified from fork to fork, each stretch in an order that
 * does not depend on which way the ring runs, so neighbours still share every border.
 *
 * Holds   forks are kept. A ring that would be left with fewer than three corners stays as it is.
 */
export function simplified(ring: readonly Spot[], forks: ReadonlySet<Spot>): readonly Spot[] {
  const stops = ring.flatMap((spot, at) => (forks.has(spot) ? [at] : []));
  const first = stops[0] ?? ring.indexOf(Math.min(...ring));
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const ends = [...(stops.length === 0 ? [first] : stops).map((at) => at - first), ring.length];
  const closed = [...turned, ...turned.slice(0, 1)];
  const kept = ends.slice(1).flatMap((end, at) => stretch(closed.slice(ends[at], end + 1)).slice(0, -1));
  return kept.length < 3 ? ring : kept;
}

/** One stretch between two forks (or round a whole ring), first and last corner kept. */
function stretch(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 3) return spots;
  if (!isBackward(spots)) return dropped(spots);
  return dropped(spots.toReversed()).toReversed();
}

function isBackward(spots: readonly Spot[]): boolean {
  const [first = 0, second = 0] = spots;
  const [beforeLast = 0, last = 0] = spots.slice(-2);
  return first === last ? second > beforeLast : first > last;
}

function dropped(spots: readonly Spot[]): Spot[] {
  const places = spots.map(placeOf);
  const isKept = spots.map((_, at) => at === 0 || at === spots.length - 1);
  const open: [from: number, to: number][] = [[0, spots.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let [farthest, off] = [-1, tolerance];
    for (let at = from + 1; at < to; at++) {
      const here = distance(places[at], places[from], places[to]);
      if (here > off) [farthest, off] = [at, here];
    }
    if (farthest === -1) continue;
    isKept[farthest] = true;
    open.push([from, farthest], [farthest, to]);
  }
  return spots.filter((_, at) => isKept[at]);
}

type Place = readonly [x: number, y: number];

/** From a place to the line between two others, or to the one of them where they are the same. */
function distance([x, y]: Place = nowhere, [x0, y0]: Place = nowhere, [x1, y1]: Place = nowhere): number {
  const [across, down] = [x1 - x0, y1 - y0];
  const squared = across * across + down * down;
  if (squared === 0) return Math.hypot(x - x0, y - y0);
  const along = Math.max(0, Math.min(1, ((x - x0) * across + (y - y0) * down) / squared));
  return Math.hypot(x - x0 - along * across, y - y0 - along * down);
}

const nowhere: Place = [Number.NaN, Number.NaN];
