import type { Issue } from "../../domain/contract/issue.ts";
import type { Batch, ReadingSummary, Surroundings } from "../reading.ts";
import { aboutPostcode, type PlacedListing, postcodesToAskFor, withPostcode } from "./aboutPostcode.ts";

/** The batches of a file, with a warning for every listing of whose postcode the postcode list knows better. Without such a list nothing is said. */
export async function* postcodeChecks(
  batches: AsyncGenerator<Batch, ReadingSummary>,
  { postcodesKnown }: Pick<Surroundings, "postcodesKnown">,
): AsyncGenerator<Batch, ReadingSummary> {
  let ask = postcodesKnown;
  let isOver = false;
  try {
    for (;;) {
      const step = await batches.next();
      isOver = step.done === true;
      if (step.done === true) return step.value;
      const listings: readonly PlacedListing[] = ask === undefined ? [] : step.value.records.flatMap(withPostcode);
      const known = (listings.length > 0 && (await ask?.(postcodesToAskFor(listings)))) || null;
      if (listings.length > 0 && known === null) ask = undefined;
      const found = known === null ? [] : listings.flatMap((listing) => aboutPostcode(listing, known));
      yield found.length === 0
        ? step.value
        : { ...step.value, issues: [...step.value.issues, ...found].toSorted(byRow) };
    }
  } finally {
    // Whoever stops before the end must not leave the file open.
    if (!isOver) await batches.throw(new Error("The reading was stopped.")).catch(() => {});
  }
}

/** Issues about the file as a whole have no row, and stand first. */
function byRow(a: Issue, b: Issue): number {
  return (a.row ?? -1) - (b.row ?? -1);
}
