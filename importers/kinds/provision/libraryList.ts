import { optional, required } from "../../table/tableKind.ts";
import type { Row } from "../../table/row.ts";
import { type Exclusion, reasonByType } from "./libraryExclusion.ts";
import { publishedListings } from "./publishedListings.ts";

/** The older list of libraries in England, with points and the deprivation around each. */
export const libraryList = publishedListings({
  name: "library-list",
  title: "Libraries in England (older list)",
  source: null,
  licence: null,
  columns: [
    required("name", "Central Library", "the library"),
    required("authority_id", "12", "the library service, as a number"),
    required("postcode", "EC1A 1BB", "its postcode"),
    required("statutory2010", "t", "whether the council had to run it in 2010"),
    optional("id", "1", "its number"),
    optional("address", "1 High Street", "its address"),
    optional("lat", "51.5204", "latitude of its point"),
    optional("lng", "-0.0981", "longitude of its point"),
    optional("type", "LAL", "who runs it, or MOB for a mobile library"),
    optional("closed", "", "whether it is closed"),
    optional("closed_year", "", "the year it closed"),
    optional("url", "https://www.example.org", "where to read more"),
    optional("email", "library@example.org", "whom to write to"),
  ],
  says: {
    listing_id: "id",
    title: "name",
    venue: "name",
    address: "address",
    postcode: "postcode",
    lat: "lat",
    lon: "lng",
    website: "url",
    email: "email",
  },
  providerUnnamed: (row) => `Library service ${row.cell("authority_id").text}`,
  leaveOut: closedOrNoPlace,
});

function closedOrNoPlace(row: Row): Exclusion | null {
  const year = row.cell("closed_year").text;
  const isClosed = year !== "" || /^(t|true|yes|xl|lac)/i.test(row.cell("closed").text);
  return isClosed
    ? { column: year === "" ? "closed" : "closed_year", reason: "closed", message: "The library is closed." }
    : reasonByType(row, "type");
}
