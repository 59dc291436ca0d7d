import type { Link } from "./link/link.ts";

export type Clustering = {
  readonly count: number;
  /** Pairs that count as one. */
  readonly joins: readonly Link[];
  /** Pairs that must never stand in one cluster. */
  readonly apart: readonly (readonly [number, number])[];
  /** The file or register of a listing; null where it is not known. */
  readonly sourceOf?: (position: number) => string | null;
};

/**
 * Groups of two or more positions that count as one, joined the likeliest first.
 *
 * Shapes  positions from 0 to `count` - 1. Groups and their members come in rising order.
 * Holds   two of `apart` are never in one group. Where sources are known, listings of one source come together only by a join of two of that source, never by way of a third's listing alone. The order of `joins` does not matter:
 *         of joins as likely as each other the one with the smallest positions comes first.
 * Throws  RangeError when a position is not below `count`.
 */
export function clustersOf({ count, joins, apart, sourceOf = () => null }: Clustering): number[][] {
  const sorted = joins.toSorted((a, b) => b.probability - a.probability || a.one - b.one || a.other - b.other);
  const joined = neighboursOf(
    count,
    sorted.map(({ one, other }) => [one, other] as const),
  );
  const parted = neighboursOf(count, apart);
  const clusterOf = Int32Array.from({ length: count }, (_, position) => position);
  const members: number[][] = Array.from({ length: count }, (_, position) => [position]);
  const sources = members.map(([position = -1]) => {
    const source = sourceOf(position);
    return new Set(source === null ? [] : [source]);
  });
  for (const { one, other } of sorted) {
    const [a = -1, b = -1] = [clusterOf[one], clusterOf[other]];
    if (a === b) continue;
    const [small, large] = (members[a]?.length ?? NaN) < (members[b]?.length ?? NaN) ? [a, b] : [b, a];
    if (mayUnite(small, large)) unite(small, large);
  }
  return members
    .filter((each) => each.length > 1)
    .map((each) => each.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? NaN) - (b[0] ?? NaN));

  function unite(small: number, large: number): void {
    for (const position of members[small] ?? []) {
      clusterOf[position] = large;
      members[large]?.push(position);
    }
    for (const source of sources[small] ?? []) sources[large]?.add(source);
    members[small] = [];
  }

  function mayUnite(small: number, large: number): boolean {
    const few = members[small] ?? [];
    if (few.some((position) => parted[position]?.some((each) => clusterOf[each] === large))) return false;
    const shared = new Set([...(sources[small] ?? [])].filter((source) => sources[large]?.has(source)));
    for (const position of few) {
      for (const each of joined[position] ?? []) {
        const source = sourceOf(each);
        if (clusterOf[each] === large && source !== null && source === sourceOf(position)) shared.delete(source);
      }
    }
    return shared.size === 0;
  }
}

function neighboursOf(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [one, other] of pairs) {
    if (!(one >= 0 && one < count && other >= 0 && other < count))
      throw new RangeError(`a pair names ${one} and ${other}, expected positions below ${count}`);
    lists[one]?.push(other);
    lists[other]?.push(one);
  }
  return lists;
}
