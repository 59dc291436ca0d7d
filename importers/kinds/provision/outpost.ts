import { districtOf, normalPostcode } from "../../cells/postcode.ts";
import { optional, required } from "../../table/tableKind.ts";
import type { Row } from "../../table/row.ts";
import type { Exclusion } from "./libraryExclusion.ts";
import type { OfferColumn } from "./inOurWords.ts";
import { publishedListings } from "./publishedListings.ts";

/** The table from which Outpost, a directory of community services, takes its services in. */
export const outpost = publishedListings({
  name: "outpost-services",
  title: "Community services (Outpost)",
  source: null,
  licence: null,
  columns: [
    required("import_id", "1", "the row's own number"),
    required("import_id_reference", "", "the number of the row that this one says more about"),
    required("name", "Tea and tablets", "the service"),
    required("organisation", "Example Community Trust", "who runs it"),
    optional("url", "https://www.example.org", "where to read more"),
    optional("approved", "true", "whether the council has approved it"),
    optional("visible", "true", "whether the public may see it"),
    optional("temporarily_closed", "false", "whether it is shut for now"),
    optional("visible_from", "2026-01-01", "its first day"),
    optional("visible_to", "2026-12-31", "its last day"),
    optional("contact_email", "hello@example.org", "whom to write to"),
    optional("contact_phone", "020 7946 0000", "whom to ring"),
    optional("location_name", "Village hall", "the venue"),
    optional("location_address_1", "1 High Street", "its address"),
    optional("location_city", "Exampleton", "its address"),
    optional("location_visible", "true", "whether the public may see where it is"),
    optional("mask_exact_address", "false", "whether the public may see only roughly where it is"),
    optional("contact_visible", "true", "whether the public may see whom to write to or ring"),
    optional("location_postcode", "EC1A 1BB", "its postcode"),
    optional("location_latitude", "51.5204", "latitude of its point"),
    optional("location_longitude", "-0.0981", "longitude of its point"),
    optional("free", "true", "whether it costs nothing"),
    optional("cost_option", "", "what it costs"),
    optional("cost_amount", "", "what it costs in pounds"),
    optional("scheduled_weekday", "Tuesday", "when it takes place"),
    optional("schedules_opens_at", "10:00", "when it opens"),
    optional("schedules_closes_at", "12:00", "when it closes"),
    optional("suitabilities", "Older people", "whom it suits"),
  ],
  says: {
    listing_id: "import_id",
    provider: "organisation",
    title: "name",
    website: "url",
    starts: "visible_from",
    ends: "visible_to",
    email: "contact_email",
    phone: "contact_phone",
    venue: "location_name",
    address: ["location_address_1", "location_city"],
    postcode: "location_postcode",
    lat: "location_latitude",
    lon: "location_longitude",
    cost: ["cost_option", "cost_amount"],
    times: ["scheduled_weekday", "schedules_opens_at", "schedules_closes_at"],
    audience: "suitabilities",
  },
  leaveOut: notShown,
  instead: withheld,
  remarks: [
    "What the public may not see is not taken in: contacts and addresses that are marked so; of those, only the postcode district places the service.",
    "Rows that only say more about a service above them (a second venue, another time) are left out, counted.",
  ],
});

function notShown(row: Row): Exclusion | null {
  const above = row.cell("import_id_reference").text;
  if (above !== "") {
    return {
      column: "import_id_reference",
      reason: "more about a service above",
      message: `The row says more about service ${above} and is no service of its own.`,
    };
  }
  if (isYes(row, "temporarily_closed"))
    return { column: "temporarily_closed", reason: "shut for now", message: "The service is shut for a time." };
  const hidden = ["approved", "visible"].find((column) => isNo(row, column));
  return hidden === undefined
    ? null
    : { column: hidden, reason: "not shown to the public", message: `The service is not ${hidden}.` };
}

/** A refuge is a service like others, but its address is not. */
function withheld(row: Row): Partial<Record<OfferColumn, string>> {
  const postcode = normalPostcode(row.cell("location_postcode").text);
  const district = postcode === null ? "" : districtOf(postcode);
  const isMasked = isNo(row, "location_visible") || isYes(row, "mask_exact_address");
  return {
    ...(isMasked && { venue: "", address: "", postcode: district, lon: "", lat: "" }),
    ...(isNo(row, "contact_visible") && { email: "", phone: "" }),
  };
}

function isYes(row: Row, column: string): boolean {
  return /^(true|yes|t|1)$/i.test(row.cell(column).text);
}

function isNo(row: Row, column: string): boolean {
  return /^(false|no|f|0)$/i.test(row.cell(column).text);
}
