import type { DecidedPair } from "../../domain/duplicates/offers/resolved.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { contentKey } from "../score/contentKey.ts";
import type { Database } from "../store/database.ts";
import { decidedPairs } from "../store/duplicates/decidedPairs.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { type ComparedListings, comparedListings } from "./comparedListings.ts";
import type { Pace } from "./pace.ts";

/** The parts of a snapshot that listings rest on. */
export type ListingsSnapshot = Pick<Snapshot, "id" | "partnership" | "datasets" | "decisions" | "settings">;

/** All that decides which listings count as one, as it was in a snapshot. */
export type Listings = ComparedListings & { readonly decisions: readonly DecidedPair[] };

/** Reads the listings of a snapshot, inside a transaction of the caller's. */
export type ListingsReader = (db: Database, snapshot: ListingsSnapshot, pace?: Pace) => Promise<Listings>;

/**
 * Makes a reader that remembers what datasets say, for datasets never change: whoever decides on one pair after the other only has their decisions read anew. Listings
 * and pairs are counted against its room; a hundred thousand are some 200 MB.
 */
export function listingsReader(room = 200_000): ListingsReader {
  const remembered = boundedCache<ComparedListings>(room, ({ offers, judged }) => offers.length + judged.pairs.length);
  return async (db, { partnership, datasets, decisions }, pace) => {
    const scope = { partnership: partnership.id, datasets };
    const name = contentKey(scope);
    const compared = remembered.find(name) ?? (await comparedListings(db, scope, pace));
    remembered.keep(name, compared);
    return { ...compared, decisions: await decidedPairs(db, { partnership: partnership.id, decisions }) };
  };
}
