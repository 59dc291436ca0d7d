import { normalQuantile } from "./normalQuantile.ts";

/**
 * The normal score of each value's rank, lowest value first; equal values share the score of their mean rank.
 *
 * Holds   only the order counts: any rising change of the values leaves the scores as they are.
 * Source  Blom (1958): z = Phi^-1((rank - 3/8) / (n + 1/4)).
 */
export function rankits(values: readonly number[]): number[] {
  const order = values.map((value, position) => ({ value, position })).toSorted((a, b) => a.value - b.value);
  const scores = Array.from(values, () => 0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && order[end]?.value === order[start]?.value) end++;
    const meanRank = (start + 1 + end) / 2;
    const z = normalQuantile((meanRank - 3 / 8) / (values.length + 1 / 4));
    for (const { position } of order.slice(start, end)) scores[position] = z;
    start = end;
  }
  return scores;
}
