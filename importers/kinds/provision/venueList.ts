import { isGssCode } from "../../cells/gssAreaType.ts";
import { normalPostcode } from "../../cells/postcode.ts";
import { plainName } from "../../table/plainName.ts";
import { optional, required, type TableHead } from "../../table/tableKind.ts";
import { publishedListings } from "./publishedListings.ts";

/** A list of places with name, address and postcode: libraries of a city, job centres, community centres. Who runs each is not said, so each goes by its own name. */
export const venueList = publishedListings({
  name: "venue-list",
  title: "Venues",
  source: null,
  licence: null,
  columns: [
    required("name", "Central Library", "the venue"),
    required("address", "1 High Street, Exampleton", "its address"),
    required("postcode", "EC1A 1BB", "its postcode"),
    required("area_code", "E09000001", "the area it lies in"),
    optional("area_name", "City of London", "the name of that area"),
    optional("type", "Library", "what it is"),
    optional("email", "library@example.org", "whom to write to"),
    optional("website", "https://www.example.org", "where to read more"),
    optional("lon", "-0.0981", "longitude of its point"),
    optional("lat", "51.5204", "latitude of its point"),
  ],
  // People have names and addresses too. With a title or a provider it is a list of offers.
  notWith: "title provider first_name surname last_name date_of_birth dob gender age".split(" "),
  fits: hasPlaces,
  says: {
    provider: "name",
    title: "name",
    venue: "name",
    address: "address",
    postcode: "postcode",
    audience: "type",
    email: "email",
    website: "website",
    lon: "lon",
    lat: "lat",
  },
});

/** Whether the cells are postcodes and official codes, as far as the first rows show: people have names and addresses too. */
function hasPlaces({ cells, below }: TableHead): boolean {
  const [postcode, code] = ["postcode", "areacode"].map((name) => cells.findIndex((cell) => plainName(cell) === name));
  const fitting = below.filter(
    (row) => normalPostcode(row.cells[postcode ?? -1] ?? "") !== null && isGssCode(row.cells[code ?? -1]?.trim() ?? ""),
  );
  return fitting.length > below.length / 2;
}
