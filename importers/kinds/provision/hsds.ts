import type { Report } from "../../table/report.ts";
import type { Row } from "../../table/row.ts";
import type { TableKind } from "../../table/tableKind.ts";
import { hsdsColumns } from "./hsdsColumns.ts";
import type { Exclusion } from "./libraryExclusion.ts";
import { publishedListings } from "./publishedListings.ts";

const listings = publishedListings({
  name: "hsds",
  title: "Open Referral (HSDS) directory",
  source: null,
  licence: null,
  columns: hsdsColumns,
  says: {
    listing_id: "listing_id",
    provider: "organization_name",
    title: "service_name",
    delivery: "delivery",
    venue: "location_name",
    address: "address",
    postcode: "postal_code",
    lat: "latitude",
    lon: "longitude",
    times: "times",
    starts: "valid_from",
    ends: "valid_to",
    audience: "audience",
    cost: "cost",
    level: "level",
    places: "places",
    places_period: "places_period",
    places_basis: "places_basis",
    website: "url",
    email: "email",
  },
  leaveOut: notActive,
});

/** An Open Referral directory, its tables joined to one: each listing is one service at one location. A link that leads nowhere holds its row out. */
export const hsds: TableKind = {
  ...listings,
  open: (file) => {
    const reader = listings.open(file);
    return {
      ...reader,
      read: (row) => (notActive(row) === null && hasBrokenLink(row, file.report) ? undefined : reader.read(row)),
    };
  },
};

function notActive(row: Row): Exclusion | null {
  const status = row.cell("service_status").text;
  return status === "" || /^active$/i.test(status)
    ? null
    : { column: "service_status", reason: "not active", message: `The service is not active: ${status}.` };
}

/** Whether the row is held out, because what it points to is not there. A location that tells nothing is only a warning. */
function hasBrokenLink(row: Row, report: Report): boolean {
  const [service, organisation, location, place] = ["service_id", "organization_id", "location_id", "stands_in"].map(
    (column) => row.cell(column).text,
  );
  const isLost = row.cell("service_name").text === "";
  const isNobodys = !isLost && row.cell("organization_name").text === "";
  if (isLost) report.block(row.cell("service_name"), noService(`${place}`, `${service}`));
  if (isNobodys) report.block(row.cell("organization_name"), noOrganisation(`${service}`, `${organisation}`));
  const isPlaced = ["location_name", "delivery", "address", "postal_code", "latitude", "longitude"].some(
    (column) => row.cell(column).text !== "",
  );
  if (location !== "" && !isPlaced) report.warn(row.cell("location_id"), noLocation(`${location}`));
  return isLost || isNobodys;
}

function noService(place: string, id: string) {
  return {
    type: "no such service",
    message:
      id === ""
        ? `${place} names no service.`
        : `${place} names service '${id}', which is not in the table of services or has no name there.`,
    mend: "Add the service to the table of services, or write its name into service_name here.",
  };
}

function noOrganisation(service: string, id: string) {
  return {
    type: "no such organisation",
    message:
      id === ""
        ? `Service '${service}' names no organisation.`
        : `Service '${service}' names organisation '${id}', which is not in the table of organisations or has no name there.`,
    mend: "Add the organisation to the table of organisations, or write its name into organization_name here.",
  };
}

function noLocation(id: string) {
  return {
    type: "no such location",
    message: `Location '${id}' is not in the tables of locations and addresses, or tells nothing there, so the service is listed without a place.`,
    mend: "Add the location with its name, address and postcode, or a point.",
  };
}
