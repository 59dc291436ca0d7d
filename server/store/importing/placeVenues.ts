import { sql } from "kysely";
import type { Target } from "./target.ts";

/** Gives the venues of a dataset that came without a point the point of their full postcode, where the postcode list has it. */
export async function placeVenues({ db, partnership, dataset }: Target): Promise<void> {
  await sql`
    update venue
    set lon = postcode.lon, lat = postcode.lat, point_quality = 'postcode'
    from postcode
    where venue.partnership_id = ${partnership} and venue.dataset_id = ${dataset}
      and venue.lon is null
      and venue.postcode = postcode.postcode
      and postcode.postcode like '% %'`.execute(db);
}
