import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { csvLine } from "../../exporters/table/csvLine.ts";

/** Listings as a CSV that `atlas duplicates` reads by its usual names. */
export function listingsCsv(listings: readonly ListingFacts[]): string {
  const columns = [
    "id",
    "source",
    "provider",
    "venue",
    "address",
    "postcode",
    "phone",
    "website",
    "lon",
    "lat",
    "ukprn",
    "company_number",
    "charity_number",
    "uprn",
  ];
  const lines = listings.map((each) =>
    csvLine([
      each.id,
      each.source,
      each.name,
      each.venue,
      each.address,
      each.postcode,
      each.phone,
      each.website,
      each.lon,
      each.lat,
      each.ukprn,
      each.companyNumber,
      each.charityNumber,
      each.uprn,
    ]),
  );
  return csvLine(columns) + lines.join("");
}
