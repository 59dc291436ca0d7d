import { optional, required } from "../../table/tableKind.ts";
import type { Row } from "../../table/row.ts";
import type { Exclusion } from "./libraryExclusion.ts";
import { publishedListings } from "./publishedListings.ts";

/** Get Information about Schools: schools and colleges as venues. */
export const establishments = publishedListings({
  name: "establishments",
  title: "Schools and colleges (Get Information about Schools)",
  source: "Department for Education: Get Information about Schools",
  licence: "Open Government Licence v3.0",
  columns: [
    required("URN", "100001", "its unique reference number"),
    required("EstablishmentName", "Exampleton College", "the school or college"),
    required("TypeOfEstablishment (name)", "Further education", "what it is"),
    optional("EstablishmentStatus (name)", "Open", "open, closed or proposed"),
    optional("UKPRN", "10000001", "its UK provider reference number"),
    optional("Street", "1 High Street", "its address"),
    optional("Locality", "", "its address"),
    optional("Town", "Exampleton", "its address"),
    optional("Postcode", "EC1A 1BB", "its postcode"),
    optional("SchoolWebsite", "https://www.example.org", "where to read more"),
    optional("TelephoneNum", "02079460000", "whom to ring"),
  ],
  says: {
    listing_id: "URN",
    provider: "EstablishmentName",
    ukprn: "UKPRN",
    title: "EstablishmentName",
    venue: "EstablishmentName",
    address: ["Street", "Locality", "Town"],
    postcode: "Postcode",
    audience: "TypeOfEstablishment (name)",
    website: "SchoolWebsite",
    phone: "TelephoneNum",
  },
  leaveOut: closed,
});

function closed(row: Row): Exclusion | null {
  const { text } = row.cell("EstablishmentStatus (name)");
  const isShut = /^(closed|proposed)/i.test(text) && !/but/i.test(text);
  return isShut
    ? {
        column: "EstablishmentStatus (name)",
        reason: "not open",
        message: `The school or college is not open: ${text}.`,
      }
    : null;
}
