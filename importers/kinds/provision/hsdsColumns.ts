import type { Column } from "../../table/tableKind.ts";

const columns = {
  stands_in: ["service_at_location.csv, row 2", "which row of which table it comes from"],
  listing_id: ["sal-1", "the id of the service at the location"],
  service_id: ["s-1", "the service"],
  service_name: ["First steps with a tablet", "its name"],
  service_status: ["active", "active, inactive, defunct or temporarily closed"],
  organization_id: ["o-1", "the organisation behind it"],
  organization_name: ["Example Adult Learning", "the name of that organisation"],
  location_id: ["l-1", "where it takes place"],
  location_name: ["Central Library", "the name of that place"],
  delivery: ["in person", "in person at a physical location, online at a virtual one"],
  address: ["1 High Street, Exampleton", "its address"],
  postal_code: ["EC1A 1BB", "its postcode"],
  latitude: ["51.5204", "latitude of its point"],
  longitude: ["-0.0981", "longitude of its point"],
  times: ["Tuesday 10:00 to 12:00", "when it takes place"],
  valid_from: ["2026-09-01", "its first day"],
  valid_to: ["2027-07-31", "its last day"],
  audience: ["Adults", "whom it is for"],
  cost: ["Free", "what it costs"],
  level: ["essential", "essential, general or specialist: a column that somebody has added to the services"],
  places: ["120", "how many people can take part, added in the same way"],
  places_period: ["year", "year, term, month or week"],
  places_basis: ["measured", "measured, assumed, invented or unknown"],
  url: ["https://www.example.org", "where to read more"],
  email: ["learn@example.org", "whom to write to"],
} as const;

/** A column of a directory whose tables were joined. */
export type HsdsColumn = keyof typeof columns;

const needed: ReadonlySet<string> = new Set<HsdsColumn>([
  "stands_in",
  "listing_id",
  "service_id",
  "service_name",
  "organization_id",
  "organization_name",
]);

/** The columns of a directory whose tables were joined: one row is one service at one location. */
export const hsdsColumns: readonly (Column & { readonly name: HsdsColumn })[] = hsdsColumnNames().map((name) => {
  const [example, meaning] = columns[name];
  return { name, required: needed.has(name), example, meaning };
});

function hsdsColumnNames(): HsdsColumn[] {
  return Object.keys(columns).filter((name): name is HsdsColumn => name in columns);
}
