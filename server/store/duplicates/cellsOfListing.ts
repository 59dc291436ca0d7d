import type { ListingRef } from "../../../domain/contract/listingRef.ts";
import { placeOfListing } from "../../../domain/contract/listingRef.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** The row of a listing as it was published, cell by cell, in the order of the file's columns where that is known; nothing where there is no such listing. */
export async function cellsOfListing(
  db: Database,
  partnership: PartnershipId,
  ref: ListingRef,
): Promise<Record<string, string>> {
  const { dataset, row } = placeOfListing(ref);
  const listing = await db
    .selectFrom("listing")
    .innerJoin("dataset", (join) =>
      join.onRef("dataset.partnershipId", "=", "listing.partnershipId").onRef("dataset.id", "=", "listing.datasetId"),
    )
    .select(["listing.cells", "dataset.reading"])
    .where("listing.partnershipId", "=", partnership)
    .where("listing.datasetId", "=", dataset)
    .where("listing.row", "=", row)
    .executeTakeFirst();
  if (listing === undefined) return {};
  const columns = listing.reading.columns.map(({ name }) => name);
  return inOrderOf(columns, listing.cells);
}

/** PostgreSQL keeps no order among the cells of a row. */
function inOrderOf(columns: readonly string[], cells: Readonly<Record<string, string>>): Record<string, string> {
  const places = new Map(columns.map((name, place) => [name, place]));
  const placeOf = (column: string): number => places.get(column) ?? columns.length;
  return Object.fromEntries(Object.entries(cells).toSorted(([one], [other]) => placeOf(one) - placeOf(other)));
}
