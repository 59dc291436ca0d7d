import { optional, required } from "../../table/tableKind.ts";
import { publishedListings } from "./publishedListings.ts";

/** What a college sends to the course directory about its venues. */
export const venueUpload = publishedListings({
  name: "venue-upload",
  title: "Course directory: venues to upload",
  source: null,
  licence: null,
  columns: [
    required("YOUR_VENUE_REFERENCE", "MAIN", "the provider's own reference"),
    required("VENUE_NAME", "Main campus", "the venue"),
    required("ADDRESS_LINE_1", "1 High Street", "its address"),
    required("POSTCODE", "EC1A 1BB", "its postcode"),
    optional("ADDRESS_LINE_2", "", "its address"),
    optional("TOWN_OR_CITY", "Exampleton", "its address"),
    optional("COUNTY", "", "its address"),
    optional("EMAIL", "learn@example.org", "whom to write to"),
    optional("PHONE", "020 7946 0000", "whom to ring"),
    optional("WEBSITE", "https://www.example.org", "where to read more"),
  ],
  says: {
    listing_id: "YOUR_VENUE_REFERENCE",
    title: "VENUE_NAME",
    venue: "VENUE_NAME",
    address: ["ADDRESS_LINE_1", "ADDRESS_LINE_2", "TOWN_OR_CITY", "COUNTY"],
    postcode: "POSTCODE",
    email: "EMAIL",
    phone: "PHONE",
    website: "WEBSITE",
  },
  providerUnnamed: () => "Provider not named",
});
