import type { ReadyTable } from "../ready/readyTable.ts";
import type { BlockingRule } from "./blockingRules.ts";

/** One way of finding listings that may be the same: the pairs it brought together, and how many of its values too many listings share. */
export type Blocking = { readonly rule: string; readonly pairs: number; readonly overFull: number };

/** Listings that share a key, in rising order. Where too many do, only neighbours in that order are looked at. */
export type Block = { readonly members: readonly number[]; readonly overFull: boolean };

/** The blocks of one rule that bring at least two listings together, and what to say of them. Members are positions of what is ready. */
export function blocksOf(
  { rule, most, keys }: BlockingRule,
  { ready, rare }: Pick<ReadyTable, "ready" | "rare">,
): { readonly blocks: Block[]; readonly blocking: Blocking } {
  const byKey = new Map<string, number[]>();
  for (const [position, listing] of ready.entries()) {
    for (const key of keys(listing, rare[position] ?? [])) {
      const members = byKey.get(key);
      if (members === undefined) byKey.set(key, [position]);
      else if (members.at(-1) !== position) members.push(position);
    }
  }
  const blocks = [...byKey.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ members, overFull: members.length > most }));
  return {
    blocks,
    blocking: {
      rule,
      pairs: blocks.reduce((sum, block) => sum + pairsIn(block), 0),
      overFull: blocks.filter(({ overFull }) => overFull).length,
    },
  };
}

/** How many of those after it a listing meets in a block that too many share. */
export const neighbours = 5;

function pairsIn({ members: { length }, overFull }: Block): number {
  return overFull ? length * neighbours - (neighbours * (neighbours + 1)) / 2 : (length * (length - 1)) / 2;
}
