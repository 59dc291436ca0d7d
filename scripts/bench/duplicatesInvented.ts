import type { Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { fingerprint } from "../../domain/duplicates/normalise/fingerprint.ts";
import type { Entity } from "../listings/entity.ts";
import { inventListings } from "../listings/inventListings.ts";
import { blockingRecall } from "./duplicatesBlocking.ts";
import { foundAmong } from "./duplicatesFound.ts";
import { type Pair, pairKey, pairsAmong, type Tally, tallied, truePairs } from "./duplicatesTally.ts";

/** What the engine makes of one table of invented listings, beside the usual way: OpenRefine's fingerprint of the name together with the postcode. */
export type InventedMeasured = {
  readonly seed: number;
  readonly listings: readonly ListingFacts[];
  readonly entities: readonly Entity[];
  readonly truth: ReadonlySet<number>;
  readonly found: Found;
  /** Pairs merged by themselves, and all pairs within the groups that these make. */
  readonly merged: Tally;
  readonly grouped: Tally;
  /** Share of the true pairs that were brought together by any rule of blocking. */
  readonly blocked: number;
  /** Share of the true pairs that were compared at all: brought together, and taken to be at one place. */
  readonly compared: number;
  /** Pairs for somebody to look at, and how many of them are true. */
  readonly toReview: number;
  readonly rightlyToReview: number;
  readonly fingerprint: Tally;
};

export function inventedMeasured(seed: number, count: number): InventedMeasured {
  const { listings, entities } = inventListings({ seed, count });
  const truth = truePairs(entities);
  const found = foundAmong(listings, { listFrom: 0, joinFrom: mergeFrom });
  const isTrue = (pair: Pair) => truth.has(pairKey(pair, count));
  const review = found.pairs.filter((pair) => pair.probability >= reviewFrom && !isMerged(pair));
  return {
    seed,
    listings,
    entities,
    truth,
    found,
    merged: tallied(found.pairs.filter(isMerged), truth, count),
    grouped: tallied(found.clusters.flatMap(pairsAmong), truth, count),
    blocked: blockingRecall(listings, truth),
    compared: found.pairs.filter(isTrue).length / truth.size,
    toReview: review.length,
    rightlyToReview: review.filter(isTrue).length,
    fingerprint: tallied(byFingerprint(listings), truth, count),
  };
}

export const mergeFrom = 0.95;
const reviewFrom = 0.2;

/** Whether a pair merges by itself. */
export function isMerged(pair: { readonly probability: number; readonly held: string | null }): boolean {
  return pair.probability >= mergeFrom && pair.held === null;
}

function byFingerprint(listings: readonly ListingFacts[]): Pair[] {
  const groups = new Map<string, number[]>();
  for (const [place, { name, postcode }] of listings.entries()) {
    if (name === null || postcode === null) continue;
    const key = `${fingerprint(name)}|${postcode.toUpperCase().replaceAll(" ", "")}`;
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [place]);
    else before.push(place);
  }
  return [...groups.values()].flatMap(pairsAmong);
}
