import { optional, required } from "../../table/tableKind.ts";
import { publishedListings } from "./publishedListings.ts";

/** A map that a community drew together, saved from a shapefile: column names are cut at ten letters. */
export const communityMap = publishedListings({
  name: "community-map",
  title: "Community map of digital support",
  source: null,
  licence: null,
  columns: [
    required("actor_name", "Village hall", "who offers something"),
    required("Category", "Community centre", "what it is"),
    required("Training o", "Y - beginners", "whether there is training"),
    required("Devices av", "Y - computers and printers", "whether there are devices"),
    optional("Support", "Y", "whether there is help"),
    optional("WiFi", "Y", "whether there is wifi"),
    optional("Social act", "N", "whether there are social activities"),
  ],
  says: {
    provider: "actor_name",
    title: "actor_name",
    venue: "actor_name",
    audience: "Category",
  },
  remarks: [
    "Column names were cut at ten letters by the program that saved the file: 'Training o' is training offered, 'Devices av' devices available.",
    "The file has no addresses: without a postcode or a point its places reach nobody.",
  ],
});
