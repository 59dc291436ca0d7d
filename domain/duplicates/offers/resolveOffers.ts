import type { Cluster } from "../../contract/duplicates.ts";
import { listingRef } from "../../contract/listingRef.ts";
import type { Offer } from "../../contract/offer.ts";
import { courseDoubts } from "./courseDoubts.ts";
import type { Group } from "./group.ts";
import { joinsOf } from "./joinsOf.ts";
import { knownPairs } from "./knownPairs.ts";
import { mergedOffer } from "./mergedOffer.ts";
import { newestFirst } from "./newestFirst.ts";
import { pairsWithStatus } from "./pairsWithStatus.ts";
import type { Resolved, ResolveInput } from "./resolved.ts";
import { uniteListings } from "./uniteListings.ts";

/**
 * The offers that remain of all listings: pairs from `mergeFrom` up count once, unless something holds them back, and decisions beat probabilities.
 *
 * “Different” beats everything: the two never share an offer. “Same” joins whatever the probability, but never two levels. Taking one listing out of an offer, or
 * splitting it, is “different” on several pairs.
 *
 * Holds   without pairs and decisions the very offers that came in; every listing stands behind exactly one offer; the order of pairs and decisions does not matter;
 *         places of an offer are at most the most that one of its listings claims.
 * Throws  RangeError where a pair names a listing that does not exist.
 * Source  METHOD 4.2, steps 6 to 8.
 */
export function resolveOffers(input: ResolveInput): Resolved {
  const { offers, mergeFrom, reviewFrom } = input;
  const pairs = courseDoubts(offers, knownPairs(input));
  const different = pairs.filter(({ decision }) => decision?.verdict === "different");
  const groups = uniteListings(offers, joinsOf(offers, pairs, mergeFrom), different);
  const remaining = mergedGroups(offers, new Set(groups), newestFirst(input.datasets));
  return {
    offers: offers.flatMap((offer) => remaining.offers.get(offer) ?? []),
    clusters: remaining.clusters,
    pairs: pairsWithStatus(pairs, { offers, groups, reviewFrom }),
  };
}

type Believed = (a: Offer, b: Offer) => number;

/** The offer of each group by the listing that gives its figures, and the groups of two or more. */
function mergedGroups(offers: readonly Offer[], groups: ReadonlySet<Group>, believed: Believed) {
  const byFirst = new Map<Offer, Offer>();
  const clusters: Cluster[] = [];
  for (const { listings, weakest } of groups) {
    const inOrder = listings.toSorted((a, b) => a - b).flatMap((position) => offers[position] ?? []);
    const behind = inOrder.toSorted(believed);
    const [[earliest], [first]] = [inOrder, behind];
    if (earliest === undefined || first === undefined) continue;
    const offer = mergedOffer(behind);
    byFirst.set(first, offer);
    if (offer.merged === undefined) continue;
    const placesConflict = offer.merged.placesConflict !== null;
    clusters.push({ id: listingRef(earliest), listings: behind.map(listingRef), weakest, placesConflict });
  }
  return { offers: byFirst, clusters };
}
