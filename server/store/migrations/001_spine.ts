import { type Kysely, sql } from "kysely";
import { createDatasets } from "../spine/createDatasets.ts";
import { createNeed } from "../spine/createNeed.ts";
import { createOffers } from "../spine/createOffers.ts";
import { createPartnerships } from "../spine/createPartnerships.ts";
import { createPlaces } from "../spine/createPlaces.ts";
import { createResults } from "../spine/createResults.ts";

/** The nouns: reference geography shared by all, and per partnership its datasets with everything that came from them. */
export async function up(db: Kysely<never>): Promise<void> {
  await createPlaces(db);
  await createPartnerships(db);
  await createDatasets(db);
  await createNeed(db);
  await createOffers(db);
  await createResults(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop view current_dataset`.execute(db);
  await sql`drop table gap_run, snapshot, run, offer, listing, venue, provider, need_figure, indicator, area_shape,
    dataset_issue, dataset_bytes, dataset, settings, study_area, postcode, area_part, area, partnership`.execute(db);
}
