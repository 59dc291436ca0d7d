import { expect, test } from "vitest";
import { assumedPlacesAYear } from "../../../../importers/kinds/provision/assumedPlaces.ts";
import type { ImportRecord } from "../../../../importers/record.ts";
import { inShort, readText } from "../readText.ts";

const header =
  "reporting,name,address1,address2,address3,authority,postcode,uprn,type,operation_23,closed,hours,email,lad_code,lat,lon,geocode_method";

function library(change: Partial<Record<string, string>> = {}): string {
  const usual: Record<string, string> = {
    reporting: "Kent",
    name: "Ash",
    address1: "1 High Street",
    address2: "Ash",
    postcode: "ct3 2aa",
    type: "Static Library",
    operation_23: "LA",
    hours: "35",
    lat: "51.28",
    lon: "1.28",
    geocode_method: "lsoa21_centroid",
  };
  return header
    .split(",")
    .map((column) => change[column] ?? usual[column] ?? "")
    .join(",");
}

const read = (rows: readonly string[], assumePlaces = false) =>
  readText(`${header}\n${rows.join("\n")}\n`, assumePlaces ? { assumePlaces } : {});

function claims(records: readonly ImportRecord[]) {
  return records.flatMap((record) => (record.type === "listing" ? [record.claim] : []));
}

test("reads a library as a venue without an offer, and says that nothing is published", async () => {
  const { records, issues } = await read([library({ email: "www.kent.gov.uk" })]);
  expect(claims(records)).toEqual([
    {
      listingId: "kent / ash / ct3 2aa",
      provider: { name: "Kent library service", ukprn: null, companyNumber: null, charityNumber: null },
      title: "Ash",
      level: null,
      delivery: null,
      venue: {
        name: "Ash",
        address: "1 High Street, Ash",
        postcode: "CT3 2AA",
        lon: 1.28,
        lat: 51.28,
        pointQuality: "small area",
      },
      serves: [],
      places: null,
      placesPeriod: "year",
      placesBasis: "unknown",
      audience: null,
      cost: null,
      times: "Open 35 hours a week",
      starts: null,
      ends: null,
      funding: null,
      website: "www.kent.gov.uk",
      phone: null,
      email: null,
      started: null,
      completed: null,
    },
  ]);
  expect(issues.map((issue) => [issue.severity, issue.message])).toEqual([
    ["warning", "Libraries are venues: no offer and no places are published for them."],
  ]);
});

test("gives an assumed essential offer with places from the open hours on request", async () => {
  const { records, issues } = await read([library()], true);
  expect(issues).toEqual([]);
  expect(claims(records)).toMatchObject([
    {
      title: "Assumed essential digital skills sessions",
      level: "essential",
      delivery: "in person",
      places: 96.6,
      placesPeriod: "year",
      placesBasis: "assumed",
    },
  ]);
});

test("assumes one six-seat session for ten open hours, 46 weeks, ten sessions a learner", () => {
  expect([10, 35, 42.75, 0].map(assumedPlacesAYear)).toEqual([27.6, 96.6, 118, 0]);
});

test("knows no places where the open hours are unknown or the library is shut for now", async () => {
  const { records, issues } = await read(
    [library({ hours: "[Unknown]" }), library({ name: "B", operation_23: "Temporary Closure", hours: "20" })],
    true,
  );
  expect(claims(records).map((claim) => [claim.places, claim.placesBasis])).toEqual([
    [null, "unknown"],
    [null, "unknown"],
  ]);
  expect(inShort(issues)).toEqual([
    "warning | open hours unknown | 2 | hours",
    "warning | shut for now | 3 | operation_23",
  ]);
});

test("leaves out closed, prison and mobile libraries and archives, each under its first reason", async () => {
  const { records, issues, summary } = await read([
    library({ operation_23: "closed", closed: "2013", type: "Prison Library" }),
    library({ closed: "2024" }),
    library({ type: "Prison Library" }),
    library({ type: "mobile library" }),
    library({ type: "static archive" }),
    library({ type: "Static Local History Library" }),
  ]);
  expect(records.map((record) => record.row)).toEqual([7]);
  expect(summary.exclusions).toEqual({ closed: 2, prison: 1, mobile: 1, archive: 1 });
  expect(
    issues.filter((issue) => issue.severity === "exclusion").map((issue) => [issue.row, issue.column, issue.message]),
  ).toEqual([
    [2, "operation_23", "The library closed in 2013."],
    [3, "closed", "The library closed in 2024."],
    [4, "type", "A prison library is not open to the public."],
    [5, "type", "A mobile library has no one place."],
    [6, "type", "An archive is not a lending library."],
  ]);
});

test("lists a library without a point, and says that it reaches nobody", async () => {
  const { records, issues } = await read([library({ lat: "", lon: "", geocode_method: "not_found" })], true);
  expect(claims(records)).toMatchObject([{ venue: { lon: null, lat: null, pointQuality: null } }]);
  expect(inShort(issues)).toEqual(["warning | no point | 2 | geocode_method"]);
});

test("knows a point from a postcode as better than the middle of a small area", async () => {
  const { records } = await read([library({ geocode_method: "postcode_onspd2018" })], true);
  expect(claims(records)).toMatchObject([{ venue: { pointQuality: "postcode" } }]);
});

test("counts the second of two rows about one library when the first cannot be used", async () => {
  const { records, issues } = await read([library({ lat: "north" }), library(), library()], true);
  expect(inShort(issues)).toEqual(["row blocker | not a coordinate | 2 | lat", "row blocker | doubled row | 4"]);
  expect(records.map((record) => record.row)).toEqual([3]);
});

test("does not mind a blank or odd UPRN", async () => {
  const { issues } = await read([library({ uprn: "S12345/A" }), library({ name: "B", uprn: "" })], true);
  expect(issues).toEqual([]);
});

test("reads the file as it is published, without points, and says once that postcodes must place the libraries", async () => {
  const { records, issues, summary } = await readText(
    [bare(header), bare(library()), bare(library({ name: "Deal" }))].join("\n"),
  );
  expect([summary.kind, inShort(issues)]).toEqual([
    "libraries",
    ["warning | no points", "warning | venues without an offer"],
  ]);
  expect(claims(records).map(({ venue }) => [venue?.lon, venue?.pointQuality, venue?.postcode])).toEqual([
    [null, null, "CT3 2AA"],
    [null, null, "CT3 2AA"],
  ]);
});

/** Without its last three columns, which are those that were added. */
function bare(line: string): string {
  return line.split(",").slice(0, -3).join(",");
}
