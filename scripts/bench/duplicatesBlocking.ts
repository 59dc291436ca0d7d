import { candidatePairs } from "../../domain/duplicates/candidatePairs.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { pairKey } from "./duplicatesTally.ts";

/** Share of the true pairs that any rule of blocking brings together, before it is asked whether they are at one place. */
export function blockingRecall(listings: readonly ListingFacts[], truth: ReadonlySet<number>): number {
  let found = 0;
  for (const [one, other] of candidatePairs(listings)) {
    if (truth.has(pairKey({ one, other }, listings.length))) found++;
  }
  return found / truth.size;
}
