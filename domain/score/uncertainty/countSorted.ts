import { at } from "../at.ts";

/** How many values of a list in rising order are not above a limit. */
export function countUpTo(sorted: Float64Array, limit: number): number {
  return countWhile(sorted, (value) => value <= limit);
}

/** How many values of a list in rising order are below a limit. */
export function countBelow(sorted: Float64Array, limit: number): number {
  return countWhile(sorted, (value) => value < limit);
}

/** Halves the list until it knows where the condition, which holds from the start, ceases to hold. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(at(sorted, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
