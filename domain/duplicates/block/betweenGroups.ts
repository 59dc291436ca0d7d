/**
 * Pairs of listings of two groups that say the same of who and where, or within one group.
 *
 * Holds   each pair once, the smaller position first. Groups of very many are not paired in full: each listing then meets only a few, so that 50,000 identical rows hang together by a chain.
 */
export function* betweenGroups(
  one: readonly number[],
  other: readonly number[],
  most: number,
): Generator<readonly [number, number], void> {
  const isWithin = one === other;
  const meets = one.length * other.length > most * most ? few : Number.POSITIVE_INFINITY;
  for (const [index, a] of one.entries()) {
    const centre = isWithin ? index + 1 : Math.floor((index * other.length) / one.length);
    const from = meets === few || isWithin ? centre : 0;
    const end = Math.min(other.length, from + meets);
    for (let each = from; each < end; each++) {
      const b = other[each] ?? Number.NaN;
      yield a < b ? [a, b] : [b, a];
    }
  }
}

const few = 5;
