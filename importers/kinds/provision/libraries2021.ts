import { optional, required } from "../../table/tableKind.ts";
import { publishedListings } from "./publishedListings.ts";

/** The basic dataset of public libraries of 2021, whose first column is called "Namr". It does not say which are closed. */
export const libraries2021 = publishedListings({
  name: "libraries-2021",
  title: "Public libraries in England 2021",
  source: "Arts Council England: public libraries in England, basic dataset 2021",
  licence: "Open Government Licence v3.0",
  columns: [
    required("Namr", "Central Library", "the library"),
    required("Address1", "1 High Street", "its address"),
    required("Authority", "Kent", "the library service"),
    required("Postcode", "EC1A 1BB", "its postcode"),
    optional("Address2", "Exampleton", "its address"),
    optional("Address3", "", "its address"),
    optional("UPRN", "10000000001", "its unique property reference number"),
  ],
  says: {
    provider: "Authority",
    title: "Namr",
    venue: "Namr",
    address: ["Address1", "Address2", "Address3"],
    postcode: "Postcode",
  },
  remarks: ["The file does not say which libraries are closed, mobile or in prisons."],
});
