import { z } from "zod";
import { levelSchema } from "../../domain/contract/level.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { KeyedListing } from "../store/duplicates/keyedPair.ts";
import type { FoundListings } from "./foundListings.ts";

/** Listings by their keys, names and levels, in the order asked for. */
export const keyedListingsSchema = z.array(
  z.object({ key: z.string(), name: z.string(), level: levelSchema.nullable() }),
);

/** The keys, names and levels of listings; those that are not in force are passed over. */
export function keyedListings({ keys, offerAt }: FoundListings, refs: readonly ListingRef[]): KeyedListing[] {
  return refs.flatMap((ref) => {
    const [key, offer] = [keys.get(ref), offerAt(ref)];
    if (key === undefined || offer === undefined) return [];
    return [{ key, name: `${offer.provider.name}: ${offer.title}`, level: offer.level }];
  });
}
