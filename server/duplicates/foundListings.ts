import type { Judgement } from "../../domain/contract/evidence.ts";
import { type ListingRef, listingRef } from "../../domain/contract/listingRef.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import { judge } from "../../domain/duplicates/judge.ts";
import { factsOf } from "../../domain/duplicates/offers/factsOf.ts";
import type { Resolved } from "../../domain/duplicates/offers/resolved.ts";
import type { Listings, ListingsSnapshot } from "./listingsReader.ts";
import { resolve } from "./resolve.ts";

/** Everything that was found among the listings of a snapshot, for lists and for looking at one pair. */
export type FoundListings = Listings & {
  readonly compared: number;
  readonly resolved: Resolved;
  readonly offerAt: (ref: ListingRef) => Offer | undefined;
  /** What speaks for and against a pair; null where the two were never compared. */
  readonly judgementOf: (one: ListingRef, other: ListingRef) => Judgement | null;
};

/** What was found, put together. */
export function foundListings(listings: Listings, { settings }: Pick<ListingsSnapshot, "settings">): FoundListings {
  const { judged } = listings;
  const positions = new Map(listings.offers.map((offer, position) => [listingRef(offer), position]));
  const count = listings.offers.length;
  const [pairAt, onlineAt] = [pairsByPosition(judged.compared, count), pairsByPosition(judged.online, count)];
  return {
    ...listings,
    compared: judged.compared.length + judged.online.length,
    resolved: resolve(listings, settings),
    offerAt: (ref) => listings.offers[positions.get(ref) ?? -1],
    judgementOf: (oneRef, otherRef) => {
      const online = onlineAt(positions.get(oneRef), positions.get(otherRef));
      if (online !== undefined) return online.judgement;
      const pair = pairAt(positions.get(oneRef), positions.get(otherRef));
      const [one, other] = [listings.offers[pair?.one ?? -1], listings.offers[pair?.other ?? -1]];
      if (pair === undefined || one === undefined || other === undefined) return null;
      return judge(pair, factsOf(one), factsOf(other), judged.model);
    },
  };
}

function pairsByPosition<Pair extends { readonly one: number; readonly other: number }>(
  known: readonly Pair[],
  count: number,
) {
  const pairs = new Map(known.map((pair) => [pair.one * count + pair.other, pair]));
  return (one = Number.NaN, other = Number.NaN) => pairs.get(one * count + other) ?? pairs.get(other * count + one);
}
