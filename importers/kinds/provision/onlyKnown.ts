import type { TableHead, TableKind } from "../../table/tableKind.ts";
import { type KnownOnly, knownOnly } from "../knownOnly.ts";

const oneTableOfMany = {
  because: "a service stands in several tables there, so that one of them alone tells too little",
  instead:
    "Put all tables of the directory (services.csv, organizations.csv, service_at_location.csv, locations.csv, addresses.csv and what else there is) into one ZIP file, and choose that.",
};

const joined: readonly (Pick<KnownOnly, "columns"> & { readonly name: string })[] = [
  { name: "services", columns: ["id", "organization_id", "program_id", "alternate_name", "fees_description"] },
  { name: "organizations", columns: ["id", "alternate_name", "tax_status", "legal_status", "year_incorporated"] },
  { name: "locations", columns: ["id", "location_type", "organization_id", "transportation", "latitude"] },
  { name: "addresses", columns: ["id", "location_id", "address_1", "state_province", "postal_code"] },
  { name: "service_at_location", columns: ["id", "service_id", "location_id", "description"] },
  { name: "schedules", columns: ["id", "service_id", "dtstart", "freq", "byday", "opens_at"] },
  { name: "cost_options", columns: ["id", "service_id", "option", "currency", "amount"] },
  { name: "service_areas", columns: ["id", "service_id", "extent", "extent_type"] },
  { name: "taxonomy_terms", columns: ["id", "taxonomy", "taxonomy_id", "term_uri"] },
  { name: "attributes", columns: ["id", "link_id", "taxonomy_term_id", "link_entity"] },
];

const used = "it counts what was used: neither need nor places";
const loadLibraries = "Load the list of libraries instead; it has their addresses and open hours.";

/** Whether periods are written as only this publisher does, "2023-04-01/P3M": any table may have the columns Authority, Period and Count. */
function hasStretches({ cells, below }: TableHead): boolean {
  const period = cells.findIndex((cell) => cell.trim().toLowerCase() === "period");
  return (
    below.length > 0 && below.every((row) => /^\d{4}-\d{2}-\d{2}\/P\d+[MY]$/.test(row.cells[period]?.trim() ?? ""))
  );
}

/** Files about provision that are known by name and hold no offer that could be placed. */
export const onlyKnownProvision: readonly TableKind[] = [
  ...joined.map(({ name, columns }) =>
    knownOnly({
      name: `hsds-${name.replaceAll("_", "-")}`,
      title: `the table '${name}' of an Open Referral (HSDS) directory`,
      columns,
      ...oneTableOfMany,
    }),
  ),
  knownOnly({
    name: "course-providers",
    title: "the course directory's list of providers",
    columns: ["PROVIDER_UKPRN", "PROVIDER_NAME", "TRADING_NAME", "CONTACT_POSTCODE"],
    because: "it says who the providers are and not what they offer where",
    instead: "Load the live courses of the same directory.",
  }),
  knownOnly({
    name: "course-regions",
    title: "the course directory's list of regions",
    columns: ["REGION_ID", "SUBREGION_NAME", "LATITUDE", "LONGITUDE"],
    because: "it holds no courses",
    instead: "Load the live courses of the same directory.",
  }),
  knownOnly({
    name: "provider-register",
    title: "the register of learning providers",
    columns: ["Org UPIN", "Org UKPRN", "Org Legal Name", "Org Status"],
    because: "it says which organisations there are and not what they offer",
    instead: "Load a list of courses or of venues.",
  }),
  knownOnly({
    name: "apprenticeships-by-provider-and-district",
    title: "apprenticeship starts by provider and district of delivery",
    columns: ["ukprn", "provider_name", "delivery_lad_name", "starts", "achievements"],
    because: "it counts apprentices in all subjects: which of them learn digital skills it does not say",
    instead: "Load offers with their level and places; learners who started may stand in the column 'started'.",
  }),
  knownOnly({
    name: "apprenticeships-by-standard",
    title: "apprenticeships by provider and standard",
    columns: ["ukprn", "provider_name", "apps_Level", "std_fwk_name", "measure", "values"],
    because: "it does not say where anybody learns, so none of it can be placed on the map",
    instead: "Load offers with their venue and level; learners who started may stand in the column 'started'.",
  }),
  knownOnly({
    name: "library-services",
    title: "library activity by library service",
    columns: ["Authority code", "Library service", "Period", "Computer hours", "Wifi sessions"],
    because: used,
    instead: loadLibraries,
  }),
  knownOnly({
    name: "library-events",
    title: "library events or attendance by authority",
    columns: ["Authority", "Event type", "Age group", "Period", "Count"],
    fits: hasStretches,
    because: used,
    instead: loadLibraries,
  }),
  knownOnly({
    name: "library-users",
    title: "library users by authority",
    columns: ["Authority", "Period", "Age group", "Count"],
    notWith: ["Event type"],
    fits: hasStretches,
    because: used,
    instead: loadLibraries,
  }),
  knownOnly({
    name: "library-use",
    title: "library computer or wifi use by authority",
    columns: ["Authority", "Period", "Count"],
    notWith: ["Event type", "Age group"],
    fits: hasStretches,
    because: used,
    instead: loadLibraries,
  }),
];
