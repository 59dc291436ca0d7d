import type { Offer } from "../../contract/offer.ts";
import { areNearlyEqual } from "./titlesCompared.ts";
import { traitsOf } from "./traits.ts";

/**
 * Whether two listings may be the same offer, if one organisation stands behind both at one place. Level and way of delivery must agree.
 *
 * Within one file titles must be nearly equal and nothing said of dates, times or audience may differ: whoever lists “Excel” and “Word”, or Mondays and Fridays,
 * in one file knows that they are two. Across files titles do not matter here: two files call one offer by two names, and same place, organisation and level are
 * taken for one offer; `heldBack` and `resolveOffers` make a question of those whose titles speak against it.
 *
 * Source  METHOD 4.2.8 and 8.
 */
export function mayBeOneOffer(one: Offer, other: Offer): boolean {
  const [first, second] = [traitsOf(one), traitsOf(other)];
  if (first.kind !== second.kind) return false;
  if (one.dataset !== other.dataset) return true;
  return (
    areNearlyEqual(first.title, second.title) &&
    first.run.every((said, k) => said === null || second.run[k] == null || said === second.run[k])
  );
}
