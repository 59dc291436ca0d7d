import type { ComparedPair } from "../../../domain/duplicates/comparedPair.ts";
import { type Comparing, type Compared, comparePairs } from "../../../domain/duplicates/comparePairs.ts";
import { type Finding, findDuplicates, type Found } from "../../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";

/** A listing that says nothing but what is given. */
export function listing(said: Partial<ListingFacts> & { readonly id: string }): ListingFacts {
  return { ...silent, ...said };
}

const silent: Omit<ListingFacts, "id"> = {
  source: null,
  name: null,
  venue: null,
  address: null,
  postcode: null,
  phone: null,
  website: null,
  lon: null,
  lat: null,
  ukprn: null,
  companyNumber: null,
  charityNumber: null,
  uprn: null,
};

/** Everything compared, without the pauses. */
export function compared(listings: readonly ListingFacts[], given: Comparing = {}): Compared {
  return last(comparePairs(listings, given));
}

/** Duplicates found, without the pauses: all pairs that were compared, and clusters from .95. */
export function found(listings: readonly ListingFacts[], given: Partial<Finding> = {}): Found {
  return last(findDuplicates(listings, { listFrom: 0, joinFrom: 0.95, ...given }));
}

/** The one pair of two listings, compared; undefined where they are not at one place. */
export function pairOf(one: Partial<ListingFacts>, other: Partial<ListingFacts>): ComparedPair | undefined {
  return compared([listing({ id: "one", ...one }), listing({ id: "other", ...other })]).pairs[0];
}

/** Clusters by the ids of their listings, in the order of the alphabet. */
export function clustersById(listings: readonly ListingFacts[], { clusters }: Pick<Found, "clusters">): string[][] {
  return clusters
    .map((members) => members.map((position) => listings[position]?.id ?? "").toSorted())
    .toSorted((one, other) => ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1));
}

function last<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
