import { optional, required } from "../../table/tableKind.ts";
import type { Row } from "../../table/row.ts";
import { type Exclusion, reasonByType } from "./libraryExclusion.ts";
import { publishedListings } from "./publishedListings.ts";

/** Libraries in the schema that library services agreed on for open data. */
export const librarySchema = publishedListings({
  name: "library-schema",
  title: "Libraries (library data schema)",
  source: null,
  licence: null,
  columns: [
    required("Local authority", "Kent", "the library service"),
    required("Library name", "Central Library", "the library"),
    required("Type of library", "Static", "static, mobile and so on"),
    required("Postcode", "EC1A 1BB", "its postcode"),
    optional("Address 1", "1 High Street", "its address"),
    optional("Address 2", "Exampleton", "its address"),
    optional("Address 3", "", "its address"),
    optional("Year closed", "", "the year it closed"),
    optional("URL", "https://www.example.org", "where to read more"),
    optional("Email address", "library@example.org", "whom to write to"),
  ],
  says: {
    provider: "Local authority",
    title: "Library name",
    venue: "Library name",
    address: ["Address 1", "Address 2", "Address 3"],
    postcode: "Postcode",
    website: "URL",
    email: "Email address",
  },
  leaveOut: closedOrNoPlace,
});

function closedOrNoPlace(row: Row): Exclusion | null {
  const year = row.cell("Year closed").text;
  if (year !== "") return { column: "Year closed", reason: "closed", message: `The library closed in ${year}.` };
  return reasonByType(row, "Type of library");
}
