import { z } from "zod";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { KeyedListing } from "../store/duplicates/keyedPair.ts";
import type { FoundListings } from "./foundListings.ts";

/** Listings by their keys and names, in the order asked for. */
export const keyedListingsSchema = z.array(z.object({ key: z.string(), name: z.string() }));

/** The keys and names of listings; those that are not in force are passed over. */
export function keyedListings({ keys, offerAt }: FoundListings, refs: readonly ListingRef[]): KeyedListing[] {
  return refs.flatMap((ref) => {
    const [key, offer] = [keys.get(ref), offerAt(ref)];
    return key === undefined || offer === undefined ? [] : [{ key, name: `${offer.provider.name}: ${offer.title}` }];
  });
}
