import type { Offer } from "../../domain/contract/offer.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { contentKey } from "../score/contentKey.ts";
import type { Database } from "../store/database.ts";
import { offersInForce } from "../store/read/offersInForce.ts";
import { areListingsCompared } from "./areListingsCompared.ts";
import { type HowListingsCount, nameOfListings } from "./howListingsCount.ts";
import type { Pace } from "./pace.ts";
import { type ListingsSnapshot, listingsReader } from "./listingsReader.ts";
import { resolve } from "./resolve.ts";

/** What offers are asked for. */
export type OffersWanted = {
  readonly snapshot: ListingsSnapshot;
  readonly listings: HowListingsCount;
  /** Absent: offers of every level, and venues without an offer. */
  readonly level?: string | undefined;
};

/** Gives the offers that count, inside a transaction of the caller's, in order of the listings that give their figures. */
export type CountedOffers = (db: Database, wanted: OffersWanted, pace?: Pace) => Promise<readonly Offer[]>;

/**
 * Offers as scores and lists count them: a pure function of the snapshot, whoever asks and wherever. It remembers as many as there is room for, for every level
 * asks about the same listings: which of them are one offer is decided among all of them.
 */
export function countedOffers(roomInListings = 200_000): CountedOffers {
  const remembered = boundedCache<readonly Offer[]>(roomInListings, ({ length }) => length);
  const readListings = listingsReader(roomInListings);
  return async (db, wanted, pace) => {
    const { snapshot, listings, level } = wanted;
    if (!areListingsCompared(wanted)) {
      return offersInForce(db, { partnership: snapshot.partnership.id, datasets: snapshot.datasets, level });
    }
    const name = contentKey([snapshot.id, nameOfListings(listings)]);
    const thought = typeof listings === "string" ? undefined : listings;
    const counted =
      remembered.find(name) ??
      resolve(await readListings(db, snapshot, pace), { ...snapshot.settings, thought }).offers;
    remembered.keep(name, counted);
    return level === undefined ? counted : counted.filter((offer) => offer.level === level);
  };
}
