import type { ListingRef } from "../../../domain/contract/listingRef.ts";
import type { PairNamed } from "../../api/duplicatesBeside.ts";

/** The pairs that are different once these listings are taken out of an offer, each to count by itself: every one of them with every other listing. */
export function pairsOut(listings: readonly ListingRef[], out: ReadonlySet<ListingRef>): PairNamed[] {
  return allPairs(listings).filter(({ one, other }) => out.has(one) || out.has(other));
}

/** The pairs that are different once an offer is split into these listings and the rest. */
export function pairsAcross(listings: readonly ListingRef[], these: ReadonlySet<ListingRef>): PairNamed[] {
  return allPairs(listings).filter(({ one, other }) => these.has(one) !== these.has(other));
}

function allPairs(listings: readonly ListingRef[]): PairNamed[] {
  return listings.flatMap((one, place) => listings.slice(place + 1).map((other) => ({ one, other })));
}
