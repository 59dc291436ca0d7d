import {
  type Duplicates,
  duplicatesSchema,
  type ListingCard,
  type ListingPair,
} from "../../domain/contract/duplicates.ts";
import { listingRef, placeOfListing } from "../../domain/contract/listingRef.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { duplicatesNotes } from "./duplicatesNotes.ts";
import type { FoundListings } from "./foundListings.ts";

/** All that was found, as it is answered: the pairs nearest to even first, for they need somebody most. */
export function duplicatesAnswer(found: FoundListings, snapshot: Snapshot): Duplicates {
  const { resolved, blocking, offers } = found;
  const pairs = resolved.pairs.toSorted(leastCertainFirst);
  const queue = pairs.filter(({ status }) => status === "review" || isDecided(status));
  return duplicatesSchema.parse({
    partnership: snapshot.partnership.id,
    snapshot: snapshot.id,
    mergeFrom: snapshot.settings.mergeDuplicatesFrom,
    reviewFrom: snapshot.settings.reviewDuplicatesFrom,
    lastDecision: snapshot.lastDecision,
    datasets: found.datasets.map(({ id, title, fileName }) => ({ id, title, fileName })),
    listings: offers.length,
    compared: found.compared,
    blocking,
    toReview: queue.length,
    reviewed: queue.filter(({ status }) => isDecided(status)).length,
    cards: cardsOf(found),
    pairs,
    clusters: [...resolved.clusters],
    notes: duplicatesNotes(found, snapshot.settings),
  } satisfies Duplicates);
}

function isDecided(status: ListingPair["status"]): boolean {
  return status === "decided same" || status === "decided different";
}

/** One that was never compared was decided on: nobody need look at it again. */
function leastCertainFirst(a: ListingPair, b: ListingPair): number {
  return awayFromEven(a) - awayFromEven(b) || byText(a.one, b.one) || byText(a.other, b.other);
}

function awayFromEven({ probability }: ListingPair): number {
  return probability === null ? 1 : Math.abs(probability - 0.5);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cardsOf({ offers, resolved }: FoundListings): ListingCard[] {
  const named = new Set<string>([
    ...resolved.pairs.flatMap(({ one, other }) => [one, other]),
    ...resolved.clusters.flatMap(({ listings }) => listings),
  ]);
  return offers.filter((offer) => named.has(`${offer.dataset}:${offer.row}`)).map(cardOf);
}

function cardOf(offer: Offer): ListingCard {
  const { provider, title, level, venue, placesPerYear } = offer;
  const ref = listingRef(offer);
  return {
    ref,
    ...placeOfListing(ref),
    provider: provider.name,
    title,
    level,
    venue: venue.name,
    postcode: venue.postcode,
    placesPerYear,
  };
}
