import { setImmediate as turn } from "node:timers/promises";
import { type Finding, findDuplicates, type Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { duplicatesBar } from "./duplicatesBar.ts";

/** Finds duplicates with a bar that says how far it is. `goOn` throws when somebody wants it to stop. */
export async function runDuplicates(
  listings: readonly ListingFacts[],
  finding: Finding,
  goOn: () => void,
): Promise<Found> {
  const bar = duplicatesBar();
  const work = findDuplicates(listings, finding);
  try {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      bar.update(step.value);
      // Lets a wish to stop in.
      await turn();
      goOn();
    }
  } finally {
    bar.stop();
  }
}
