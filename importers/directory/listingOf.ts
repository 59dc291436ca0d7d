import type { HsdsColumn } from "../kinds/provision/hsdsColumns.ts";
import { type KeptTables, scheduleKey } from "./keptTables.ts";
import { addressOf, audienceWords, costWords } from "./serviceWords.ts";
import { timesWords, validity } from "./times.ts";

/** A service at a location, as it is linked; `location` blank: at none. */
export type Link = {
  readonly id: string;
  readonly service: string;
  readonly location: string;
  readonly standsIn: string;
};

/** All that the directory tells of a service at a location. What it points to and is not there leaves its cells blank. */
export function listingOf({ id, service, location, standsIn }: Link, tables: KeptTables): Record<HsdsColumn, string> {
  const [offered] = tables.services.of(service);
  const organisation = offered?.cell("organization_id") ?? "";
  const [provider] = tables.organizations.of(organisation);
  const [place] = tables.locations.of(location);
  const address = addressOf(tables.addresses.of(location));
  const schedules = schedulesOf({ id, service, location }, tables);
  const { from, to } = validity(schedules);
  const street = [address?.cell("address_1"), address?.cell("address_2"), address?.cell("city")];
  return {
    stands_in: standsIn,
    listing_id: listingId({ id, service, location }),
    service_id: service,
    service_name: offered?.cell("name") ?? "",
    service_status: offered?.cell("status") ?? "",
    organization_id: organisation,
    organization_name: provider?.cell("name") ?? "",
    location_id: location,
    location_name: place?.cell("name") ?? "",
    delivery: deliveries.get(place?.cell("location_type").toLowerCase() ?? "") ?? "",
    address: street.filter((line) => line !== undefined && line !== "").join(", "),
    postal_code: address?.cell("postal_code") ?? "",
    latitude: place?.cell("latitude") ?? "",
    longitude: place?.cell("longitude") ?? "",
    times: timesWords(schedules),
    valid_from: from,
    valid_to: to,
    audience: audienceWords(offered),
    cost: costWords(offered, tables.cost_options.of(service)),
    level: offered?.cell("level") ?? "",
    places: offered?.cell("places") ?? "",
    places_period: offered?.cell("places_period") ?? "",
    places_basis: offered?.cell("places_basis") ?? "",
    url: offered?.cell("url") ?? "",
    email: offered?.cell("email") ?? "",
  };
}

type Ids = Pick<Link, "id" | "service" | "location">;

/** An id of its own that stays the same from file to file: both tables may number their rows from 1. */
function listingId({ id, service, location }: Ids): string {
  if (location === "" && id === "") return service === "" ? "" : `service ${service}`;
  return id === "" ? `${service} at ${location}` : id;
}

/** The schedules of the service at this very location, else of the service wherever it is. */
function schedulesOf({ id, service, location }: Ids, { schedules }: KeptTables) {
  const here = [...schedules.of(scheduleKey.ofLink(id)), ...schedules.of(scheduleKey.ofPair(service, location))];
  return here.length > 0 ? here : schedules.of(scheduleKey.ofService(service));
}

const deliveries = new Map([
  ["physical", "in person"],
  ["virtual", "online"],
]);
