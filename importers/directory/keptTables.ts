import type { Issue } from "../../domain/contract/issue.ts";
import type { Zip } from "../zip/openZip.ts";
import type { Kept } from "./kept.ts";
import { keepTable, type Keyed, type Room } from "./keepTable.ts";
import type { TableName, TableRow } from "./tables.ts";

/** The tables that others point to, in memory. */
export type KeptTables = { readonly [Name in keyof typeof keyed]: Kept<Name> };

/** Reads all tables but the one that links services and locations. Stops at the first that cannot be read: a file blocker is then the last issue. */
export async function keptTables(
  zip: Zip,
  entries: ReadonlyMap<TableName, string>,
): Promise<{ readonly tables: KeptTables | null; readonly issues: readonly Issue[] }> {
  const room: Room = { bytes: mostBytes };
  const issues: Issue[] = [];
  let isOver = false;
  const keep = async <Name extends keyof typeof keyed>(name: Name, by: Keyed<Name>): Promise<Kept<Name>> => {
    const read = await keepTable(zip, name, isOver ? undefined : entries.get(name), by, room);
    issues.push(...read.issues);
    isOver ||= read.issues.some(({ severity }) => severity === "file blocker");
    return read.kept;
  };
  const tables: KeptTables = {
    services: await keep("services", keyed.services),
    organizations: await keep("organizations", keyed.organizations),
    locations: await keep("locations", keyed.locations),
    addresses: await keep("addresses", keyed.addresses),
    schedules: await keep("schedules", keyed.schedules),
    cost_options: await keep("cost_options", keyed.cost_options),
  };
  return { tables: isOver ? null : tables, issues };
}

/** What a schedule is about: a service at a location, or a service wherever it takes place. Those of a location alone are its open hours and tell of no service. */
export const scheduleKey = {
  ofLink: (id: string): string => `link ${id}`,
  ofPair: (service: string, location: string): string => `pair ${service} ${location}`,
  ofService: (id: string): string => `service ${id}`,
};

const keyed = {
  services: byId<"services">(),
  organizations: byId<"organizations">(),
  locations: byId<"locations">(),
  addresses: { keyOf: (row: TableRow<"addresses">) => row.cell("location_id"), isId: false },
  schedules: {
    keyOf: (row: TableRow<"schedules">) => {
      const [link, service, location] = [
        row.cell("service_at_location_id"),
        row.cell("service_id"),
        row.cell("location_id"),
      ];
      if (link !== "") return scheduleKey.ofLink(link);
      if (service === "") return "";
      return location === "" ? scheduleKey.ofService(service) : scheduleKey.ofPair(service, location);
    },
    isId: false,
  },
  cost_options: { keyOf: (row: TableRow<"cost_options">) => row.cell("service_id"), isId: false },
};

function byId<Name extends "services" | "organizations" | "locations">(): Keyed<Name> {
  return { keyOf: (row) => row.cell("id"), isId: true };
}

// Said in `tooMuchToJoin`. About a million services with their places.
const mostBytes = 300_000_000;
