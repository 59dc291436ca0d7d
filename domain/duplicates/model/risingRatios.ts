/**
 * How much likelier each level is under one than under two, never falling from level to level: neighbours that would fall share one ratio.
 *
 * Shapes  two lists of frequencies of the same levels, the least alike first.
 * Units   ratios above 0.
 * Source  Pool adjacent violators, Ayer et al. (1955).
 */
export function risingRatios(one: readonly number[], two: readonly number[]): number[] {
  const pools: { one: number; two: number; levels: number }[] = [];
  for (const [level, ofOne] of one.entries()) {
    let pool = { one: ofOne, two: two[level] ?? Number.NaN, levels: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.one * pool.two > pool.one * last.two;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { one: last.one + pool.one, two: last.two + pool.two, levels: last.levels + pool.levels };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.levels }, () => pool.one / pool.two));
}
