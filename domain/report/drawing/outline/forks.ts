import type { Spot } from "./spot.ts";

/** The spots where borders fork: those with more than two neighbours along all rings together. Between two forks, a border belongs to the same areas all along. */
export function forks(rings: Iterable<readonly Spot[]>): ReadonlySet<Spot> {
  const one = new Map<Spot, Spot>();
  const other = new Map<Spot, Spot>();
  const found = new Set<Spot>();
  const meet = (spot: Spot, neighbour: Spot): void => {
    const first = one.get(spot);
    if (first === undefined) one.set(spot, neighbour);
    else if (first !== neighbour) {
      const second = other.get(spot);
      if (second === undefined) other.set(spot, neighbour);
      else if (second !== neighbour) found.add(spot);
    }
  };
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const spot of ring) {
      if (before !== undefined) {
        meet(spot, before);
        meet(before, spot);
      }
      before = spot;
    }
  }
  return found;
}
