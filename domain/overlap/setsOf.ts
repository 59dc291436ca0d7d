import { type Links, strengthOf } from "./links.ts";

/** Sets of linked sites, by position, in rising order. */
export type LinkedSets = {
  readonly sets: readonly (readonly number[])[];
  /** Those that were found only by asking for closer links than usual. */
  readonly tightened: ReadonlySet<readonly number[]>;
};

/**
 * The sets that links make of sites (connected components), none over `most` members: where one would be, closer links are asked for there, a thousandth at a time, until it falls apart.
 *
 * Holds   no site stands in two sets, and the order of links does not matter. Sites that are all linked as closely as each other cannot be told apart, and stay together
 *         however many they are: sixty offers in one building are one set.
 */
export function setsOf(sites: number, links: Links, most: number): LinkedSets {
  const forest = forestOf(sites);
  for (const level of byStrength(links)) mergeLevel(level, links, forest, most);
  const members = new Map<number, number[]>();
  for (let j = 0; j < sites; j++) {
    const root = forest.find(j);
    if ((forest.size[root] ?? NaN) < 2) continue;
    const set = members.get(root);
    if (set === undefined) members.set(root, [j]);
    else set.push(j);
  }
  const tightened = [...members].flatMap(([root, set]) => (forest.isClosed[root] === 1 ? [set] : []));
  return { sets: [...members.values()], tightened: new Set(tightened) };
}

type Forest = {
  readonly find: (site: number) => number;
  readonly parent: Uint32Array;
  readonly size: Uint32Array;
  /** 1 at the root of what must not grow any more. */
  readonly isClosed: Uint8Array;
};

function forestOf(sites: number): Forest {
  const parent = Uint32Array.from({ length: sites }, (_, j) => j);
  const find = (site: number): number => {
    let root = site;
    while (parent[root] !== root) root = parent[root] ?? NaN;
    for (let j = site; j !== root; ) {
      const next = parent[j] ?? NaN;
      parent[j] = root;
      j = next;
    }
    return root;
  };
  return { find, parent, size: new Uint32Array(sites).fill(1), isClosed: new Uint8Array(sites) };
}

/** The positions of links of one strength after the other, the closest first. */
function byStrength(links: Links): number[][] {
  const levels = new Map<number, number[]>();
  for (let n = 0; n < links.one.length; n++) {
    const strength = strengthOf(links, n);
    const level = levels.get(strength);
    if (level === undefined) levels.set(strength, [n]);
    else level.push(n);
  }
  return [...levels].toSorted(([one], [other]) => other - one).map(([, level]) => level);
}

/** Joins what the links of one strength join; where that would be too large the pieces stay as they are for good. */
function mergeLevel(level: readonly number[], { one, other }: Links, forest: Forest, most: number): void {
  const around = new Map<number, Set<number>>();
  const besides = (root: number): Set<number> => {
    const known = around.get(root) ?? new Set<number>();
    around.set(root, known);
    return known;
  };
  for (const n of level) {
    const [a, b] = [forest.find(one[n] ?? NaN), forest.find(other[n] ?? NaN)];
    if (a === b) continue;
    besides(a).add(b);
    besides(b).add(a);
  }
  const seen = new Set<number>();
  for (const start of around.keys()) {
    if (!seen.has(start)) settle(piecesFrom(start, around, seen), forest, most);
  }
}

function piecesFrom(start: number, around: ReadonlyMap<number, ReadonlySet<number>>, seen: Set<number>): number[] {
  const pieces = [start];
  seen.add(start);
  for (const piece of pieces) {
    for (const next of around.get(piece) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      pieces.push(next);
    }
  }
  return pieces;
}

function settle(pieces: readonly number[], { parent, size, isClosed }: Forest, most: number): void {
  const together = pieces.reduce((sum, root) => sum + (size[root] ?? NaN), 0);
  const fits = together <= most && pieces.every((root) => isClosed[root] === 0);
  const cannotBeParted = pieces.every((root) => size[root] === 1 && isClosed[root] === 0);
  if (!fits) for (const root of pieces) isClosed[root] = 1;
  if (!fits && !cannotBeParted) return;
  const [first = NaN] = pieces;
  for (const root of pieces) parent[root] = first;
  size[first] = together;
}
