import { optional, required } from "../../table/tableKind.ts";

/** The columns of an offers file, in the order of its template. */
export const offerColumns = [
  optional("listing_id", "digital-first-steps-1", "an id that stays the same from file to file"),
  required("provider", "Example Adult Learning", "the organisation that offers it", {
    holds: "text",
    also: ["provider name"],
  }),
  optional("ukprn", "10000001", "its UK provider reference number", { holds: "UKPRN", also: ["provider ukprn"] }),
  optional("company_number", "01234567", "its number at Companies House"),
  optional("charity_number", "1234567", "its number at the Charity Commission"),
  required("title", "First steps with a tablet", "what is offered", {
    holds: "text",
    also: ["course title", "course name"],
  }),
  required("level", "essential", "essential, general or specialist; blank for a venue without an offer"),
  optional("delivery", "in person", "in person, online, blended, outreach or signposting", { also: ["delivery mode"] }),
  optional("venue", "Central Library", "where it takes place", { holds: "text", also: ["venue name"] }),
  optional("address", "1 High Street, Exampleton", "its address", { holds: "text" }),
  optional("postcode", "EC1A 1BB", "its postcode", { holds: "postcode" }),
  optional("lon", "-0.0981", "its longitude in degrees, where known", {
    holds: "longitude",
    also: ["longitude", "lng"],
  }),
  optional("lat", "51.5204", "its latitude in degrees, where known", { holds: "latitude", also: ["latitude"] }),
  optional("point_quality", "exact", "exact, postcode, small area or postcode district"),
  optional("serves", "E09000001", "codes of the areas it is for, separated by spaces or semicolons"),
  optional("places", "120", "how many people can take part; blank when nobody knows", { holds: "number" }),
  optional("places_period", "year", "year, term, month or week; blank is year", { holds: "text" }),
  optional("places_basis", "measured", "measured, assumed, invented or unknown", { holds: "text" }),
  optional("audience", "Adults", "whom it is for"),
  optional("cost", "Free", "what it costs"),
  optional("times", "Tuesdays 10:00 to 12:00", "when it takes place"),
  optional("starts", "2026-09-01", "its first day", { holds: "date", also: ["start date"] }),
  optional("ends", "2027-07-31", "its last day", { holds: "date", also: ["end date"] }),
  optional("funding", "Adult skills fund", "who pays for it"),
  optional("website", "https://www.example.org", "where to read more", {
    holds: "web address",
    also: ["url", "web address"],
  }),
  optional("phone", "020 7946 0000", "whom to ring", { holds: "phone number", also: ["telephone", "phone number"] }),
  optional("email", "learn@example.org", "whom to write to", { holds: "email address", also: ["email address"] }),
  optional("started", "96", "learners who started, in the last full period", { holds: "number" }),
  optional("completed", "80", "learners who completed", { holds: "number" }),
] as const;
