import { type Finding, findDuplicates, type Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";

/** Everything that is found, in one go. */
export function foundAmong(listings: readonly ListingFacts[], finding: Finding): Found {
  const work = findDuplicates(listings, finding);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
