import { copyRows } from "../copyRows.ts";
import { mergeProviders } from "./mergeProviders.ts";
import { mergeVenues } from "./mergeVenues.ts";
import { type PlacedListing, placedListing } from "./placedListing.ts";
import type { RecordOf } from "./recordOf.ts";
import { ownerOf, type Target } from "./target.ts";

/**
 * Adds listings to a dataset: each row as published, and what it claims as provider, venue, offer and run. A listing without a level is kept as an
 * offer without one (a venue where nobody has said what is taught).
 */
export async function copyListings(target: Target, records: readonly RecordOf<"listing">[]): Promise<void> {
  if (records.length === 0) return;
  const listings = records.map(placedListing);
  await mergeProviders(target, listings);
  await mergeVenues(target, listings);
  await copyRows(
    target.client,
    "listing",
    listings.map((listing) => listingRow(target, listing)),
    target,
  );
  await copyRows(
    target.client,
    "offer",
    listings.map((listing) => offerRow(target, listing)),
    target,
  );
  await copyRows(
    target.client,
    "run",
    listings.flatMap((listing) => runRows(target, listing)),
    target,
  );
}

function listingRow(target: Target, { row, cells, claim }: PlacedListing) {
  return { ...ownerOf(target), row, listingId: claim.listingId, cells: JSON.stringify(cells) };
}

function offerRow(target: Target, { row, claim, providerId, venueId }: PlacedListing) {
  return {
    ...ownerOf(target),
    id: claim.listingId,
    listingRow: row,
    providerId,
    venueId,
    title: claim.title,
    level: claim.level,
    delivery: claim.delivery,
    serves: JSON.stringify(claim.serves),
    places: claim.places,
    placesPeriod: claim.placesPeriod,
    placesBasis: claim.placesBasis,
    audience: claim.audience,
    cost: claim.cost,
    times: claim.times,
    funding: claim.funding,
    website: claim.website,
    phone: claim.phone,
    email: claim.email,
  };
}

/** A run where the listing says when it runs or who came; nothing where it says neither. */
function runRows(target: Target, { claim: { listingId, starts, ends, started, completed } }: PlacedListing) {
  if (starts === null && ends === null && started === null && completed === null) return [];
  return [{ ...ownerOf(target), offerId: listingId, number: 1, starts, ends, started, completed }];
}
