/** How well pairs that were taken for the same fit the truth. */
export type Tally = {
  readonly taken: number;
  readonly right: number;
  readonly truly: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** Pairs by position, `one` before `other`. */
export type Pair = { readonly one: number; readonly other: number };

/** Precision (of the pairs taken, how many are true), recall (of the true pairs, how many were taken) and F1, each pair counted once. */
export function tallied(taken: readonly Pair[], truth: ReadonlySet<number>, count: number): Tally {
  const keys = new Set(taken.map((pair) => pairKey(pair, count)));
  const right = [...keys].filter((key) => truth.has(key)).length;
  const [precision, recall] = [right / keys.size, right / truth.size];
  return { taken: keys.size, right, truly: truth.size, precision, recall, f1: (2 * right) / (keys.size + truth.size) };
}

/** One number for a pair of two of `count` listings, whichever comes first. */
export function pairKey({ one, other }: Pair, count: number): number {
  return Math.min(one, other) * count + Math.max(one, other);
}

/** All pairs of listings that are about the same thing. */
export function truePairs(things: readonly unknown[]): Set<number> {
  const byThing = new Map<unknown, number[]>();
  for (const [place, thing] of things.entries()) {
    const before = byThing.get(thing);
    if (before === undefined) byThing.set(thing, [place]);
    else before.push(place);
  }
  return new Set(
    [...byThing.values()].flatMap((group) => pairsAmong(group)).map((pair) => pairKey(pair, things.length)),
  );
}

/** Every pair within a group. */
export function pairsAmong(group: readonly number[]): Pair[] {
  return group.flatMap((one, k) => group.slice(k + 1).map((other) => ({ one, other })));
}
