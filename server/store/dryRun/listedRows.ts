import { sql } from "kysely";

/**
 * Listings with what they claim. A listing is known by its id; one that is only known by its row is known by all its cells, for a row moves when another is added:
 * the first of equal rows then stands beside the first. (A row that was changed is so one that ended and one that was added.)
 */
export const listedRows = sql`(
  select partnership_id, dataset_id, known_by, provider_id, title, claimed,
    row_number() over (partition by partnership_id, dataset_id, known_by order by listing_row) as nth
  from (
    select l.partnership_id, l.dataset_id, l.row as listing_row, o.provider_id, o.title,
      case when l.listing_id = 'row-' || l.row then 'cells ' || md5(l.cells::text) else 'id ' || l.listing_id end as known_by,
      md5(row(o.title, o.level, o.delivery, o.serves, o.places, o.places_period, o.places_basis, o.audience, o.cost, o.times, o.funding,
        o.website, o.phone, o.email, r.starts, r.ends, r.started, r.completed, p.id, p.name,
        v.name, v.address, v.postcode, v.lon, v.lat, v.point_quality)::text) as claimed
    from listing l
    join offer o on (o.partnership_id, o.dataset_id, o.listing_row) = (l.partnership_id, l.dataset_id, l.row)
    join provider p on (p.partnership_id, p.dataset_id, p.id) = (o.partnership_id, o.dataset_id, o.provider_id)
    join venue v on (v.partnership_id, v.dataset_id, v.id) = (o.partnership_id, o.dataset_id, o.venue_id)
    left join run r on (r.partnership_id, r.dataset_id, r.offer_id, r.number) = (o.partnership_id, o.dataset_id, o.id, 1)
  ) listed
)`;
