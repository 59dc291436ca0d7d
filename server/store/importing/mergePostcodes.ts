import { sql } from "kysely";
import { lockReference } from "./lockReference.ts";
import type { RecordOf } from "./recordOf.ts";
import { staged } from "./staged.ts";
import type { Target } from "./target.ts";

/** Adds postcodes to those that all partnerships share, or brings them up to date. */
export async function mergePostcodes(target: Target, records: readonly RecordOf<"postcode">[]): Promise<void> {
  if (records.length === 0) return;
  await lockReference(target);
  const rows = records.map(({ postcode }) => postcode);
  await staged(target, "postcode", rows, () =>
    sql`
    insert into postcode (postcode, lon, lat, area_type, area_vintage, area_code, ended)
    select postcode, lon, lat, area_type, area_vintage, area_code, ended from staged_postcode
    on conflict (postcode) do update set
      lon = excluded.lon, lat = excluded.lat, ended = excluded.ended,
      area_type = excluded.area_type, area_vintage = excluded.area_vintage, area_code = excluded.area_code`.execute(
      target.db,
    ),
  );
}
