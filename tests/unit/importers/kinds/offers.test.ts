import { expect, test } from "vitest";
import type { ImportRecord } from "../../../../importers/record.ts";
import { templateOf } from "../../../../importers/templateOf.ts";
import { inShort, readText } from "../readText.ts";

function claims(records: readonly ImportRecord[]) {
  return records.flatMap((record) => (record.type === "listing" ? [record.claim] : []));
}

test("reads an offer whole and keeps its cells as published", async () => {
  const { records, issues } = await readText(templateOf("offers"));
  expect(issues).toEqual([]);
  expect(records).toMatchObject([{ type: "listing", row: 2, cells: { company_number: "01234567", places: "120" } }]);
  expect(claims(records)).toEqual([
    {
      listingId: "digital-first-steps-1",
      provider: {
        name: "Example Adult Learning",
        ukprn: "10000001",
        companyNumber: "01234567",
        charityNumber: "1234567",
      },
      title: "First steps with a tablet",
      level: "essential",
      delivery: "in person",
      venue: {
        name: "Central Library",
        address: "1 High Street, Exampleton",
        postcode: "EC1A 1BB",
        lon: -0.0981,
        lat: 51.5204,
        pointQuality: "exact",
      },
      serves: ["E09000001"],
      places: 120,
      placesPeriod: "year",
      placesBasis: "measured",
      audience: "Adults",
      cost: "Free",
      times: "Tuesdays 10:00 to 12:00",
      starts: "2026-09-01",
      ends: "2027-07-31",
      funding: "Adult skills fund",
      website: "https://www.example.org",
      phone: "020 7946 0000",
      email: "learn@example.org",
      started: 96,
      completed: 80,
    },
  ]);
});

test("needs no more than a provider, a title and a level", async () => {
  const { records, issues } = await readText("provider,title,level\nA,B,general\n");
  expect(claims(records)).toMatchObject([
    { listingId: "row-2", level: "general", places: null, placesBasis: "unknown", serves: [] },
  ]);
  expect(inShort(issues)).toEqual(["warning | no listing ids", "warning | venue without a point | 2 | postcode"]);
});

const header = "listing_id,provider,title,level,delivery,places,places_basis,places_period";

test("keeps unknown, none and some places apart", async () => {
  const { records, issues } = await readText(
    `${header}\n1,A,B,general,online,,,\n2,A,B,general,online,0,measured,year\n3,A,B,general,online,12,invented,term\n4,A,B,general,online,[x],,\n`,
  );
  expect(issues).toEqual([]);
  expect(claims(records).map((claim) => [claim.places, claim.placesBasis, claim.placesPeriod])).toEqual([
    [null, "unknown", "year"],
    [0, "measured", "year"],
    [12, "invented", "term"],
    [null, "unknown", "year"],
  ]);
});

test("reads a point as a decimal point, with a warning where twelve hundred may be meant", async () => {
  const rows = ["1.200", "82.5", "0.125", '"1,200"'].map(
    (places, at) => `${at},A,${at},general,online,${places},measured,year`,
  );
  const { records, issues } = await readText(`${header}\n${rows.join("\n")}\n`);
  expect(claims(records).map(({ places }) => places)).toEqual([1.2, 82.5, 0.125, 1200]);
  expect(issues.map(({ severity, row, message, mend }) => [severity, row, message, mend])).toEqual([
    ["warning", 2, "'1.200' in places is read as 1.2, with a decimal point.", "If 1,200 is meant, write 1200."],
  ]);
});

test("takes places that nobody says were counted as assumed, with a warning", async () => {
  const { records, issues } = await readText(`${header}\n1,A,B,general,online,12,,\n`);
  expect(claims(records).map((claim) => claim.placesBasis)).toEqual(["assumed"]);
  expect(inShort(issues)).toEqual([
    "warning | places without a basis | 2 | places_basis",
    "warning | places without a period",
  ]);
});

test("holds out contradictions: signposting with places, a number of unknown basis, a dash for places", async () => {
  const { records, issues } = await readText(
    `${header}\n1,A,B,,signposting,12,,\n2,A,B,general,,12,unknown,\n3,A,B,general,,-,,\n`,
  );
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual([
    "row blocker | signposting with places | 2 | places",
    "row blocker | number and basis disagree | 3 | places",
    "row blocker | ambiguous figure | 4 | places",
  ]);
});

test("keeps a row without a level as a venue without an offer, and says so unless it is signposting", async () => {
  const { records, issues } = await readText(`${header}\n1,A,B,,,,,\n2,A,Job centre,,signposting,,,\n`);
  expect(claims(records).map((claim) => [claim.level, claim.delivery])).toEqual([
    [null, null],
    [null, "signposting"],
  ]);
  expect(inShort(issues)).toEqual(["warning | no level | 2 | level"]);
});

test("keeps a venue with a wrong postcode, a damaged number and an odd area, with warnings", async () => {
  const { records, issues } = await readText(
    "listing_id,provider,title,level,ukprn,phone,postcode,serves\n1,A,B,general,1234,07700900000,[No registered public address],E08000003; Manchester\n2,A,B,general,1.0E+07,,,\n",
  );
  expect(
    claims(records).map(({ provider, venue, serves, phone }) => [provider.ukprn, venue.postcode, serves, phone]),
  ).toEqual([
    ["1234", "[No registered public address]", ["E08000003"], "07700900000"],
    [null, null, [], null],
  ]);
  expect(inShort(issues)).toEqual([
    "warning | not a UKPRN | 2 | ukprn",
    "warning | not a postcode | 2 | postcode",
    "warning | not an area code | 2 | serves",
    "warning | number damaged by a spreadsheet | 3 | ukprn",
    "warning | venue without a point | 3 | postcode",
  ]);
});

test("says once for the file that no column tells how places were counted", async () => {
  const { issues } = await readText(
    "listing_id,provider,title,level,delivery,places,places_period\n1,A,B,general,online,12,year\n2,A,C,general,online,12,year\n",
  );
  expect(inShort(issues)).toEqual(["warning | places without a basis"]);
});

test("holds out a listing without an id that says the same as another in every column", async () => {
  const { records, issues } = await readText("provider,title,level\nA,B,general\nA,C,general\n A ,B,general\n");
  expect(records.map(({ row }) => row)).toEqual([2, 3]);
  expect(issues.filter(({ severity }) => severity === "row blocker").map(({ row, message }) => [row, message])).toEqual(
    [[4, "Rows 2 and 4 say the same in every column. Only row 2 counts."]],
  );
});

test("warns of each offer that learners come to and that has no place to come to, and of no other", async () => {
  const { records, issues } = await readText(
    [
      "listing_id,provider,title,level,delivery,postcode,lon,lat,serves",
      "1,A,B,general,in person,,,,",
      "2,A,B,general,Blended,,,,",
      "3,A,B,general,,,,,",
      "4,A,B,general,in person,M14 5TQ,,,",
      "5,A,B,general,in person,,-2.2,53.4,",
      "6,A,B,general,in person,,,,E08000003",
      "7,A,B,general,online,,,,",
      "8,A,B,general,outreach,,,,",
      "9,A,B,general,signposting,,,,",
      "10,A,B,,in person,,,,",
    ].join("\n"),
  );
  expect(records.length).toBe(10);
  expect(issues.filter(({ type }) => type !== "no level")).toEqual(
    [2, 3, 4].map((row) => ({
      severity: "warning",
      type: "venue without a point",
      row,
      column: "postcode",
      value: "",
      message: "The row has no postcode and no longitude and latitude, so the offer reaches nobody.",
      mend: "Fill in the postcode of its venue.",
    })),
  );
});
