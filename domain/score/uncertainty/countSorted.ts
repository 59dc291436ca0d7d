/** How many values of a list in rising order are not above a limit. */
export function countUpTo(sorted: Float64Array, limit: number): number {
  return count(sorted, limit, true);
}

/** How many values of a list in rising order are below a limit. */
export function countBelow(sorted: Float64Array, limit: number): number {
  return count(sorted, limit, false);
}

/** Halves the list until it knows where the values reach the limit. */
function count(sorted: Float64Array, limit: number, equalsToo: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? NaN;
    if (value < limit || (equalsToo && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
