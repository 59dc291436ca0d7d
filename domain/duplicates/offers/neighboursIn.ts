/** Two listings by their positions. */
export type PositionPair = { readonly one: number; readonly other: number };

/** For each position the positions that a pair names with it. */
export function neighboursIn(pairs: readonly PositionPair[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { one, other } of pairs) {
    add(found, one, other);
    add(found, other, one);
  }
  return found;
}

function add(found: Map<number, Set<number>>, from: number, to: number): void {
  const before = found.get(from);
  if (before === undefined) found.set(from, new Set([to]));
  else before.add(to);
}
