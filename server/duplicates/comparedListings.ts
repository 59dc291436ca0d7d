import type { Duplicates } from "../../domain/contract/duplicates.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import { listingKeys } from "../../domain/duplicates/offers/listingKeys.ts";
import type { Database } from "../store/database.ts";
import { keptComparisons } from "../store/duplicates/keptComparisons.ts";
import { type ListingDataset, listingDatasets } from "../store/duplicates/listingDatasets.ts";
import { offersInForce } from "../store/read/offersInForce.ts";
import { blockingInAll } from "./blockingInAll.ts";
import { compareMissing, type ToCompare } from "./compareMissing.ts";
import { engine } from "./engine.ts";
import { type Judged, judgedPairs } from "./judgedPairs.ts";
import type { Pace } from "./pace.ts";

/** Listings and how likely which of them are the same: what datasets say, whatever anybody has decided or set. */
export type ComparedListings = {
  /** In order of dataset and row, of all levels, one for each listing. */
  readonly offers: readonly Offer[];
  /** The oldest first. */
  readonly datasets: readonly ListingDataset[];
  readonly keys: ReadonlyMap<ListingRef, string>;
  readonly blocking: Duplicates["blocking"];
  readonly judged: Judged;
};

/**
 * Reads the listings of datasets with what was found among them. What has not been compared yet is compared here and not kept, for this may be a transaction
 * that nothing stays of; `keepMissing` comes before where it is to last.
 */
export async function comparedListings(db: Database, wanted: ToCompare, pace: Pace = {}): Promise<ComparedListings> {
  const datasets = await listingDatasets(db, wanted);
  const offers = await offersInForce(db, wanted);
  const comparisons = await keptComparisons(db, { ...wanted, engine });
  await compareMissing(db, { ...wanted, offers }, (comparison) => void comparisons.push(comparison), pace);
  const oldestFirst = datasets.map(({ id }) => id);
  return {
    offers,
    datasets,
    keys: listingKeys(offers, oldestFirst),
    blocking: blockingInAll(comparisons),
    judged: judgedPairs(offers, comparisons),
  };
}
