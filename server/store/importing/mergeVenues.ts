import { sql } from "kysely";
import type { PlacedListing } from "./placedListing.ts";
import { staged } from "./staged.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds the venues that listings name to a dataset, each once. The first row with a point gives the point. */
export function mergeVenues(target: Target, listings: readonly PlacedListing[]): Promise<void> {
  return staged(target, "venue", venueRows(target, listings), () =>
    sql`
    insert into venue as known (partnership_id, dataset_id, id, name, address, postcode, lon, lat, point_quality)
    select partnership_id, dataset_id, id, name, address, postcode, lon, lat, point_quality from staged_venue
    on conflict (partnership_id, dataset_id, id) do update
    set lon = excluded.lon, lat = excluded.lat, point_quality = excluded.point_quality
    where known.lon is null and excluded.lon is not null`.execute(target.db),
  );
}

function venueRows(target: Target, listings: readonly PlacedListing[]) {
  const rows = new Map<string, ReturnType<typeof venueRow>>();
  for (const listing of listings) {
    const row = venueRow(target, listing);
    const known = rows.get(row.id);
    if (known === undefined) rows.set(row.id, row);
    else if (known.lon === null) rows.set(row.id, { ...known, ...pointOf(row) });
  }
  return [...rows.values()];
}

function venueRow(target: Target, { venueId: id, claim: { venue } }: PlacedListing) {
  return { ...ownerOf(target), id, ...venue };
}

function pointOf({ lon, lat, pointQuality }: ReturnType<typeof venueRow>) {
  return { lon, lat, pointQuality };
}
