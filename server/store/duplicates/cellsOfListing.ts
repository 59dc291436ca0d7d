import type { ListingRef } from "../../../domain/contract/listingRef.ts";
import { placeOfListing } from "../../../domain/contract/listingRef.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** The row of a listing as it was published, cell by cell; nothing where there is no such listing. */
export async function cellsOfListing(
  db: Database,
  partnership: PartnershipId,
  ref: ListingRef,
): Promise<Record<string, string>> {
  const { dataset, row } = placeOfListing(ref);
  const listing = await db
    .selectFrom("listing")
    .select("cells")
    .where("partnershipId", "=", partnership)
    .where("datasetId", "=", dataset)
    .where("row", "=", row)
    .executeTakeFirst();
  return listing === undefined ? {} : listing.cells;
}
