import { zipOf } from "../spreadsheet/zipOf.ts";

/** The tables of a small directory: one service at a library, another that is only online. */
export const goodTables: Readonly<Record<string, string>> = {
  services:
    "id,organization_id,program_id,name,alternate_name,description,url,email,status,fees_description,eligibility_description,minimum_age,maximum_age\n" +
    "s-1,o-1,,First steps with a tablet,,,https://www.example.org/tablet,learn@example.org,active,,Adults,19,\n" +
    "s-2,o-1,,Ask an expert,,,,,active,Free,,,\n",
  organizations: "id,name,email\no-1,Exampleton Learning,all@example.org\n",
  service_at_location: "id,service_id,location_id,description\nsal-1,s-1,l-1,\nsal-2,s-2,l-2,\n",
  locations:
    "id,location_type,url,organization_id,name,latitude,longitude\nl-1,physical,,o-1,Central Library,53.4,-2.2\nl-2,virtual,,o-1,Video call,,\n",
  addresses:
    "id,location_id,address_1,address_2,city,postal_code,address_type\n" +
    "a-1,l-1,PO Box 1,,Exampleton,M1 1AA,postal\na-2,l-1,1 High Street,,Exampleton,M14 5TQ,physical\n",
  schedules:
    "id,service_id,location_id,service_at_location_id,valid_from,valid_to,freq,interval,byday,opens_at,closes_at,description\n" +
    'c-1,,,sal-1,2026-09-01,2027-07-31,WEEKLY,1,"MO,WE",10:00:00,12:00:00,\n' +
    "c-2,s-2,,,,,MONTHLY,1,-1TU,14:00Z,16:00Z,\n",
  cost_options: "id,service_id,option,currency,amount,amount_description\nk-1,s-1,Adults,GBP,5.00,a term\n",
};

/** A ZIP file of these tables, in a folder; null takes a table out. */
export function directoryOf(
  changed: Readonly<Record<string, string | null>> = {},
  { folder = "export/", ending = ".csv" } = {},
): Uint8Array {
  const tables = Object.entries({ ...goodTables, ...changed });
  return zipOf(
    tables.flatMap(([name, content]) => (content === null ? [] : [{ name: `${folder}${name}${ending}`, content }])),
  );
}
