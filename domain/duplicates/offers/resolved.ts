import type { Cluster, ListingPair } from "../../contract/duplicates.ts";
import type { Verdict } from "../../contract/duplicateDecision.ts";
import type { ListingRef } from "../../contract/listingRef.ts";
import type { Offer } from "../../contract/offer.ts";

/** Two listings, by position, and how likely the engine (or a rule of `pairsByRule`) takes them to be the same. */
export type JudgedPair = {
  readonly one: number;
  readonly other: number;
  readonly probability: number;
  readonly held: string | null;
};

/** A decision in force on a pair, by the keys of `listingKeys`. Of several on one pair the highest number counts. */
export type DecidedPair = {
  readonly oneKey: string;
  readonly otherKey: string;
  readonly verdict: Verdict;
  readonly number: number;
};

/** How old the claims of a dataset are: the date its data are about, as its publisher writes it, and when it was published here. */
export type DatasetAge = { readonly id: string; readonly dataDate: string | null; readonly publishedAt: string | null };

/** Everything that decides which listings are one offer. */
export type ResolveInput = {
  /** Those in force, in order of dataset and row; of all levels. */
  readonly offers: readonly Offer[];
  readonly datasets: readonly DatasetAge[];
  /** From `reviewFrom` up is enough; in any order, a pair may come twice. */
  readonly pairs: readonly JudgedPair[];
  /** In any order; those about listings that are not in force are passed over. */
  readonly decisions: readonly DecidedPair[];
  /** By `listingKeys`. */
  readonly keys: ReadonlyMap<ListingRef, string>;
  /** Null: nothing merges by itself. */
  readonly mergeFrom: number | null;
  readonly reviewFrom: number;
};

/** Offers as they count, what was merged, and what has become of each pair from `reviewFrom` up or decided on. */
export type Resolved = {
  /** In the order of the listings that give the figures. */
  readonly offers: readonly Offer[];
  readonly clusters: readonly Cluster[];
  /** In order of listings. */
  readonly pairs: readonly ListingPair[];
};
