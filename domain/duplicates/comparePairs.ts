import { betweenGroups } from "./block/betweenGroups.ts";
import { blockingRules } from "./block/blockingRules.ts";
import { type Block, type Blocking, blocksOf } from "./block/blocks.ts";
import { candidates } from "./block/candidates.ts";
import { mostAlike } from "./candidatePairs.ts";
import { readyComparison } from "./compare/readyComparison.ts";
import type { ComparedPair } from "./comparedPair.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { Progress } from "./progress.ts";
import { type ReadyTable, readyTable } from "./ready/readyTable.ts";

export type Compared = { readonly pairs: ComparedPair[]; readonly blocking: Blocking[] };

export type Comparing = {
  /** Only pairs with at least one new listing are compared; without it every listing is new. */
  readonly isNew?: (position: number) => boolean;
  /** A caller's veto: pairs that cannot be one whatever they say of themselves. */
  readonly mayPair?: (one: number, other: number) => boolean;
};

/**
 * Every pair of listings at one place that any rule brings together, compared, each once with `one` before `other`. It comes back after every few milliseconds of work to say how far it is.
 *
 * Holds   the same listings in another order give the same pairs, compared alike; how rare words are is learnt from all listings, new or not.
 * Source  METHOD 4.2, steps 1 to 4.
 */
export function* comparePairs(
  listings: readonly ListingFacts[],
  given: Comparing = {},
): Generator<Progress, Compared, void> {
  const of = 3 * listings.length;
  const reading = readyTable(listings);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) yield { done: step.value, of };
  const table = step.value;
  const blocks: Block[] = [];
  const blocking: Blocking[] = [];
  for (const [index, rule] of blockingRules.entries()) {
    const found = blocksOf(rule, table);
    blocks.push(...found.blocks);
    blocking.push(found.blocking);
    yield { done: listings.length + Math.floor((listings.length * (index + 1)) / blockingRules.length), of };
  }
  const pairs: ComparedPair[] = [];
  for (const done of compared(table, blocks, given, pairs)) yield { done: 2 * listings.length + done, of };
  yield { done: of, of };
  return { pairs: pairs.toSorted((one, other) => one.one - other.one || one.other - other.other), blocking };
}

/** Adds every pair that any block brings together to `pairs`, and says now and then after how many listings. */
function* compared(
  { groups, ready, words, rarities }: ReadyTable,
  blocks: readonly Block[],
  { isNew = () => true, mayPair }: Comparing,
  pairs: ComparedPair[],
): Generator<number, void, void> {
  const after = candidates(ready.length, blocks);
  const compare = readyComparison(words, rarities);
  const hasNew = groups.map((group) => group.some(isNew));
  const most = mayPair === undefined ? mostAlike : mostAlikeVetoed;
  let done = 0;
  let work = 0;
  for (const [index, group] of groups.entries()) {
    const partners = group.length > 1 ? [index, ...after(index)] : after(index);
    for (const partner of partners) {
      const [one, other, otherGroup] = [ready[index], ready[partner], groups[partner]];
      if (one === undefined || other === undefined || otherGroup === undefined) continue;
      if (hasNew[index] !== true && hasNew[partner] !== true) continue;
      if (++work % somePairs === 0) yield done;
      const found = compare(one, other);
      if (found === null) continue;
      for (const [a, b] of betweenGroups(group, otherGroup, most)) {
        if (++work % somePairs === 0) yield done;
        if (!isNew(a) && !isNew(b)) continue;
        if (mayPair !== undefined && !mayPair(a, b)) continue;
        pairs.push({ one: a, other: b, ...found });
      }
    }
    done += group.length;
  }
}

// A few milliseconds of work.
const somePairs = 1000;
// Where a caller's veto thins out listings that say the same, many more of them are paired each with each.
const mostAlikeVetoed = 1000;
