import { sql } from "kysely";
import { lockReference } from "./lockReference.ts";
import type { RecordOf } from "./recordOf.ts";
import { staged } from "./staged.ts";
import type { Target } from "./target.ts";

/**
 * Adds areas to those that all partnerships share, or brings them up to date. What the file does not know leaves what was known: a point, the adults
 * with their year, urban or rural; and a code that stands in for a name never takes a real name's place.
 */
export async function mergeAreas(target: Target, records: readonly RecordOf<"area">[]): Promise<void> {
  if (records.length === 0) return;
  await lockReference(target);
  const rows = records.map(({ area }) => area);
  await staged(target, "area", rows, () =>
    sql`
    insert into area as known (area_type, vintage, code, name, lon, lat, adults, adults_year, urban_rural)
    select area_type, vintage, code, name, lon, lat, adults, adults_year, urban_rural from staged_area
    on conflict (area_type, vintage, code) do update set
      name = case when excluded.name = excluded.code then known.name else excluded.name end,
      lon = case when excluded.lon is null or excluded.lat is null then known.lon else excluded.lon end,
      lat = case when excluded.lon is null or excluded.lat is null then known.lat else excluded.lat end,
      adults = coalesce(excluded.adults, known.adults),
      adults_year = case when excluded.adults is null then known.adults_year else excluded.adults_year end,
      urban_rural = coalesce(excluded.urban_rural, known.urban_rural)`.execute(target.db),
  );
}
