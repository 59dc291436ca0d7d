import { sql } from "kysely";
import type { Database } from "../database.ts";
import { besides, type InCommon, type Joining, mostInCommon } from "./joining.ts";

/** Listings of a dataset that are in force already from another: the same id, provider and title. Counted twice they would double the places and hide need. */
export async function listingsInForce(db: Database, joining: Joining): Promise<InCommon | undefined> {
  const { partnership, dataset } = joining;
  const others = await besides(db, joining, "listings");
  if (others.length === 0) return undefined;
  return mostInCommon(
    db,
    partnership,
    sql`
    select theirs.dataset_id, count(*)::int as count, min(mine.listing_id) as example
    from listing mine
    join offer o on (o.partnership_id, o.dataset_id, o.listing_row) = (mine.partnership_id, mine.dataset_id, mine.row)
    join listing theirs on theirs.partnership_id = mine.partnership_id and theirs.listing_id = mine.listing_id
    join offer other on (other.partnership_id, other.dataset_id, other.listing_row)
      = (theirs.partnership_id, theirs.dataset_id, theirs.row)
      and other.provider_id = o.provider_id and other.title = o.title
      -- Where a file gives no ids a listing is known by all its cells: row 4 of one file is not row 4 of another.
      and (mine.listing_id <> 'row-' || mine.row or mine.cells = theirs.cells)
    where mine.partnership_id = ${partnership} and mine.dataset_id = ${dataset} and theirs.dataset_id = any(${others}::uuid[])
    group by theirs.dataset_id`,
  );
}
