import { providerId } from "../../../domain/contract/providerId.ts";
import type { RecordOf } from "./recordOf.ts";
import { venueId } from "./venueId.ts";

/** A listing with the ids, within its dataset, of the provider and the venue that it names: worked out once, for several tables have them. */
export type PlacedListing = RecordOf<"listing"> & { readonly providerId: string; readonly venueId: string };

export function placedListing(record: RecordOf<"listing">): PlacedListing {
  const { provider, venue } = record.claim;
  return { ...record, providerId: providerId(provider), venueId: venueId({ provider, venue }) };
}
