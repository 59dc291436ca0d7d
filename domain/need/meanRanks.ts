/** The rank of each value, 1 the lowest; equal values share the mean of the ranks they take up. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((value, position) => ({ value, position })).toSorted((a, b) => a.value - b.value);
  const ranks = Array.from(values, () => 0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && order[end]?.value === order[start]?.value) end++;
    for (const { position } of order.slice(start, end)) ranks[position] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
