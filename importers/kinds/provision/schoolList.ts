import { optional, required } from "../../table/tableKind.ts";
import { publishedListings } from "./publishedListings.ts";

/** A council's list of its schools and colleges as venues. */
export const schoolList = publishedListings({
  name: "school-list",
  title: "Schools and colleges of a council",
  source: null,
  licence: null,
  columns: [
    required("unique_reference_number", "100001", "its unique reference number"),
    required("establishment_number", "4001", "its number within the council"),
    required("name", "Exampleton College", "the school or college"),
    required("postcode", "EC1A 1BB", "its postcode"),
    optional("type", "Colleges", "what it is"),
    optional("website", "https://www.example.org", "where to read more"),
    optional("lon", "-0.0981", "longitude of its point"),
    optional("lat", "51.5204", "latitude of its point"),
  ],
  says: {
    listing_id: "unique_reference_number",
    provider: "name",
    title: "name",
    venue: "name",
    postcode: "postcode",
    audience: "type",
    website: "website",
    lon: "lon",
    lat: "lat",
  },
});
