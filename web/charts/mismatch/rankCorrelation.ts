/**
 * How far two figures of the same areas go up and down together by rank (Spearman), from -1 to 1; ties share the middle of their ranks. NaN where all figures of either are alike.
 *
 * Shapes  both lists in the same order, of the same length.
 * Source  Spearman (1904), American Journal of Psychology 15(1); Pearson's r of the ranks.
 */
export function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  if (ones.length !== others.length) throw new RangeError(`${ones.length} figures beside ${others.length}`);
  const [x, y] = [ranks(ones), ranks(others)];
  // The middle of all ranks, ties or not.
  const mean = (x.length - 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [Number(x[at]) - mean, Number(y[at]) - mean];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  }
  return both / Math.sqrt(ofX * ofY);
}

/** Ranks from 0. Sorted as typed numbers, in which each is then looked up: a country's areas sorted by a function take ten times as long. */
function ranks(figures: readonly number[]): Float64Array {
  const sorted = new Float64Array(figures).toSorted();
  const middles = middlesOfTies(sorted);
  const found = new Float64Array(figures.length);
  for (let at = 0; at < found.length; at++) found[at] = Number(middles[placeOf(sorted, Number(figures[at]))]);
  return found;
}

/** At the place of each figure the middle of the places of all that are equal to it. */
function middlesOfTies(sorted: Float64Array): Float64Array {
  const middles = new Float64Array(sorted.length);
  for (let from = 0; from < sorted.length; ) {
    let end = from + 1;
    while (end < sorted.length && sorted[end] === sorted[from]) end++;
    middles.fill((from + end - 1) / 2, from, end);
    from = end;
  }
  return middles;
}

/** The first place of a figure that is there. */
function placeOf(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number(sorted[middle]) >= figure) high = middle;
    else low = middle + 1;
  }
  return low;
}
