import { betweenGroups } from "./block/betweenGroups.ts";
import { blockingRules } from "./block/blockingRules.ts";
import { blocksOf } from "./block/blocks.ts";
import { candidates } from "./block/candidates.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { readyTable } from "./ready/readyTable.ts";

/**
 * Every pair of positions that any rule of blocking brings together, before it is asked whether they are at one place: what the blocking recall is measured by. Each once, in no particular order.
 */
export function* candidatePairs(listings: readonly ListingFacts[]): Generator<readonly [number, number], void, void> {
  const reading = readyTable(listings);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  const table = step.value;
  const after = candidates(
    table.ready.length,
    blockingRules.flatMap((rule) => blocksOf(rule, table).blocks),
  );
  for (const [index, group] of table.groups.entries()) {
    for (const partner of [index, ...after(index)]) yield* betweenGroups(group, table.groups[partner] ?? [], mostAlike);
  }
}

/** Up to so many listings that say the same are paired each with each. */
export const mostAlike = 60;
