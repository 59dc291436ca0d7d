import { sql } from "kysely";
import { type Offer, offerSchema, placesPerYear } from "../../../domain/contract/offer.ts";
import type { Database } from "../database.ts";

export type OfferConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  /** Absent: offers of every level, and venues without an offer. */
  readonly level?: string | undefined;
};

/**
 * Offers of the datasets named with their provider, venue and first run, in order of dataset and row. A venue without a point has that of its full postcode, also where
 * the postcode list was loaded after the offers.
 */
export async function offersInForce(db: Database, wanted: OfferConditions): Promise<Offer[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select o.id, o.dataset_id as dataset, o.listing_row as row, l.listing_id, o.title, o.level, o.delivery, o.serves, o.places,
      o.places_period, o.places_basis, o.audience, o.cost, o.times, o.funding, o.website, o.phone, o.email,
      r.starts, r.ends, r.started, r.completed,
      p.name as provider_name, p.ukprn, p.company_number, p.charity_number,
      v.name as venue_name, v.address, v.postcode, coalesce(v.lon, listed.lon) as lon, coalesce(v.lat, listed.lat) as lat,
      case when listed.lon is null then v.point_quality else 'postcode' end as point_quality
    from offer o
    join provider p on (p.partnership_id, p.dataset_id, p.id) = (o.partnership_id, o.dataset_id, o.provider_id)
    join venue v on (v.partnership_id, v.dataset_id, v.id) = (o.partnership_id, o.dataset_id, o.venue_id)
    join listing l on (l.partnership_id, l.dataset_id, l.row) = (o.partnership_id, o.dataset_id, o.listing_row)
    left join lateral (
      select starts, ends, started, completed from run
      where (partnership_id, dataset_id, offer_id) = (o.partnership_id, o.dataset_id, o.id) order by number limit 1
    ) r on true
    left join lateral (
      select lon, lat from postcode where v.lon is null and postcode = v.postcode and postcode like '% %' limit 1
    ) listed on true
    where o.partnership_id = ${wanted.partnership} and o.dataset_id = any(${wanted.datasets}::uuid[])
      and ${wanted.level === undefined ? sql`true` : sql`o.level = ${wanted.level}`}
    order by o.dataset_id, o.listing_row, o.id`.execute(db);
  return rows.map(offerOf);
}

function offerOf(row: Record<string, unknown>): Offer {
  const provider = { ...row, name: row["providerName"] };
  const venue = { ...row, name: row["venueName"] };
  const offer = rowSchema.parse({ ...row, provider, venue });
  return { ...offer, placesPerYear: placesPerYear(offer) };
}

const rowSchema = offerSchema.omit({ placesPerYear: true });
