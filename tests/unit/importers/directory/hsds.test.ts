import { expect, test } from "vitest";
import type { Claim } from "../../../../domain/contract/offer.ts";
import type { ReadingChoices } from "../../../../domain/contract/recipe.ts";
import { inShort, readText, type WholeReading } from "../readText.ts";
import { directoryOf, goodTables } from "./directoryOf.ts";

function claims({ records }: WholeReading): Claim[] {
  return records.flatMap((record) => (record.type === "listing" ? [record.claim] : []));
}

function reading(changed: Readonly<Record<string, string | null>> = {}, choices: ReadingChoices = {}) {
  return readText(directoryOf(changed), { level: "essential", ...choices });
}

function messages({ issues }: WholeReading): string[] {
  return issues.map(({ message }) => message);
}

test("joins the tables of a directory: a listing is one service at one location", async () => {
  const whole = await reading();
  expect([whole.summary.kind, whole.summary.title, whole.issues]).toEqual([
    "hsds",
    "Open Referral (HSDS) directory: 2 listings",
    [],
  ]);
  const nothing = { companyNumber: null, charityNumber: null, ukprn: null };
  const ofEach = {
    provider: { name: "Exampleton Learning", ...nothing },
    level: "essential",
    serves: [],
    places: null,
    placesPeriod: "year",
    placesBasis: "unknown",
    funding: null,
    phone: null,
    started: null,
    completed: null,
  };
  expect(claims(whole)).toEqual([
    {
      ...ofEach,
      listingId: "sal-1",
      title: "First steps with a tablet",
      delivery: "in person",
      venue: {
        name: "Central Library",
        address: "1 High Street, Exampleton",
        postcode: "M14 5TQ",
        lon: -2.2,
        lat: 53.4,
        pointQuality: "postcode",
      },
      audience: "Adults; age 19 and over",
      cost: "Adults £5.00 a term",
      times: "Monday, Wednesday 10:00 to 12:00",
      starts: "2026-09-01",
      ends: "2027-07-31",
      website: "https://www.example.org/tablet",
      email: "learn@example.org",
    },
    {
      ...ofEach,
      listingId: "sal-2",
      title: "Ask an expert",
      delivery: "online",
      venue: { name: "Video call", address: null, postcode: null, lon: null, lat: null, pointQuality: null },
      audience: null,
      cost: "Free",
      times: "last Tuesday of the month 14:00 to 16:00",
      starts: null,
      ends: null,
      website: null,
      email: null,
    },
  ]);
});

test("finds the tables in any folder, in any case, with any delimiter, and reads the same", async () => {
  const upper = Object.fromEntries(
    Object.entries(goodTables).map(([name, text]) => [
      name.toUpperCase(),
      text.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";"),
    ]),
  );
  const gone = Object.fromEntries(Object.keys(goodTables).map((name) => [name, null]));
  const moved = await readText(directoryOf({ ...gone, ...upper }, { folder: "a/b/", ending: ".TXT" }), {
    level: "essential",
  });
  expect(claims(moved)).toEqual(claims(await reading()));
  expect(claims(moved)).toHaveLength(2);
});

test("numbers rows as the table that links services and locations does, blank ones too, and names each row's table", async () => {
  const whole = await reading({
    service_at_location: "id,service_id,location_id\nsal-1,s-1,l-1\n\nsal-2,s-2,l-2\n",
  });
  const rows = whole.records.map((record) => [record.row, record.type === "listing" ? record.cells["stands_in"] : ""]);
  expect(rows).toEqual([
    [2, "service_at_location.csv, row 2"],
    [4, "service_at_location.csv, row 4"],
  ]);
  expect([whole.summary.rows, whole.summary.blankRows]).toEqual([3, 1]);
});

test("lists a service that stands at no location without a venue, after the last row of those that do", async () => {
  const whole = await reading({ service_at_location: "id,service_id,location_id\nsal-1,s-1,l-1\n" });
  const rows = whole.records.map((record) => [record.row, record.type === "listing" ? record.cells["stands_in"] : ""]);
  expect(rows).toEqual([
    [2, "service_at_location.csv, row 2"],
    [3, "services.csv, row 3"],
  ]);
  expect(claims(whole).map(({ listingId, venue }) => [listingId, venue.name])).toEqual([
    ["sal-1", "Central Library"],
    ["service s-2", null],
  ]);
  expect(whole.summary.remarks).toContain("1 service stands at no location: listed without a venue, from row 3.");
});

test("counts rows as in the services where no table links them to locations", async () => {
  const whole = await reading({ service_at_location: null, services: `\n${goodTables["services"]}` });
  expect(whole.records.map(({ row }) => row)).toEqual([3, 4]);
  expect(whole.summary.remarks).toEqual([
    "Each row is one service at one location, joined from the tables of the directory. Rows are counted as in services.csv; the column stands_in says where each comes from. The file with an ERRORS column holds this joined table.",
    "2 services stand at no location: listed without a venue.",
  ]);
});

test("names the files of the ZIP file that it does not read", async () => {
  const { summary } = await reading({ phones: "id,number\n", service_areas: "id\n" });
  expect(summary.remarks.at(-1)).toBe("Not read: phones.csv, service_areas.csv.");
});

test("leaves out services that are not active, counted, whatever else is wrong with them", async () => {
  const services = "id,organization_id,name,status\ns-1,o-1,A,active\ns-2,o-9,B,defunct\n";
  const whole = await reading({ services });
  expect([whole.summary.exclusions, whole.records.length]).toEqual([{ "not active": 1 }, 1]);
  expect(inShort(whole.issues)).toEqual(["exclusion | not active | 3 | service_status"]);
});

test("holds out a row whose service or organisation is not there, and says which table wants what", async () => {
  const whole = await reading({
    services: "id,organization_id,name\ns-1,o-9,A\ns-2,,B\n",
    service_at_location: "id,service_id,location_id\n1,s-1,l-1\n2,s-2,l-1\n3,s-9,l-1\n4,,l-1\n",
  });
  expect([whole.records, whole.summary.heldOutRows]).toEqual([[], 4]);
  expect(inShort(whole.issues)).toEqual([
    "row blocker | no such organisation | 2 | organization_name",
    "row blocker | no such organisation | 3 | organization_name",
    "row blocker | no such service | 4 | service_name",
    "row blocker | no such service | 5 | service_name",
  ]);
  expect(messages(whole)).toEqual([
    "Service 's-1' names organisation 'o-9', which is not in the table of organisations or has no name there.",
    "Service 's-2' names no organisation.",
    "service_at_location.csv, row 4 names service 's-9', which is not in the table of services or has no name there.",
    "service_at_location.csv, row 5 names no service.",
  ]);
});

test("mends a broken link with a fix of the joined table, as in any other file", async () => {
  const broken = { organizations: "id,name\no-2,Others\n" };
  const fixes = [{ column: "organization_name", from: "", to: "Exampleton Learning" }];
  expect((await reading(broken)).summary.heldOutRows).toBe(2);
  const mended = await reading(broken, { fixes });
  expect([claims(mended), mended.summary.fixed]).toEqual([claims(await reading()), [2]]);
});

test("lists a service at a location that is not there, with a warning and without a place", async () => {
  const whole = await reading({
    service_at_location: "id,service_id,location_id\n1,s-1,l-9\n",
    services: "id,organization_id,name\ns-1,o-1,A\n",
  });
  expect(inShort(whole.issues)).toEqual([
    "warning | no such location | 2 | location_id",
    "warning | venue without a point",
  ]);
  expect(claims(whole).map(({ listingId, venue }) => [listingId, venue.name, venue.lat])).toEqual([["1", null, null]]);
});

test("takes level and places from columns that somebody has added to the services", async () => {
  const services =
    "id,organization_id,name,level,places,places_basis,places_period\ns-1,o-1,A,general,40,measured,year\ns-2,o-1,B,,,,\n";
  const whole = await readText(directoryOf({ services }));
  expect(claims(whole).map(({ level, places, placesBasis }) => [level, places, placesBasis])).toEqual([
    ["general", 40, "measured"],
    [null, null, "unknown"],
  ]);
});

test.each([
  [
    "without organisations",
    { organizations: null },
    "The ZIP file holds tables of an Open Referral (HSDS) directory (services.csv, service_at_location.csv, locations.csv, addresses.csv, schedules.csv, cost_options.csv) but no organizations.csv, so it does not say who offers each service.",
  ],
  [
    "with a table twice",
    { "old/Services": goodTables["services"] ?? "" },
    "The ZIP file holds the table 'services' of an Open Referral (HSDS) directory twice: export/services.csv and export/old/Services.csv.",
  ],
  [
    "whose services have no names",
    { services: "id,organization_id,title\ns-1,o-1,A\n" },
    "There is a problem with your column names. services.csv needs a column called 'name'. Right now it has columns called id, organization_id, title.",
  ],
  [
    "whose link table has no locations",
    { service_at_location: "id,service_id\n1,s-1\n" },
    "There is a problem with your column names. service_at_location.csv needs a column called 'location_id'. Right now it has columns called id, service_id.",
  ],
  ["with an empty table", { locations: "\n" }, "locations.csv is empty."],
  [
    "with a PDF for a table",
    { locations: "%PDF-1.7" },
    "In locations.csv: The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is a PDF.",
  ],
  [
    "with a quotation mark that never closes",
    { addresses: 'id,location_id\n1,"l-1\n2,l-2\n' },
    "In addresses.csv: A quotation mark opens in row 2 and never closes, so the rows after it cannot be told apart.",
  ],
])("stops a directory %s", async (_, changed, message) => {
  const whole = await reading(changed);
  expect([whole.records, whole.issues.map((issue) => [issue.severity, issue.message])]).toEqual([
    [],
    [["file blocker", message]],
  ]);
});

test("says which rows of a table it could not read, and holds out what points to them", async () => {
  const whole = await reading({
    services: "id,organization_id,name\ns-1,o-1,First, steps\ns-2,o-1,B\ns-2,o-1,C\n,o-1,D\ns-3,o-1\n",
    service_at_location: "id,service_id,location_id\n1,s-1,l-1\n2,s-2,l-1\n3,s-2,l-1,x\n",
  });
  expect(claims(whole).map(({ title }) => title)).toEqual(["B"]);
  expect(messages(whole)).toEqual([
    "1 row of services.csv (row 2) could not be read: too many cells, or a quotation mark inside a quoted cell, so values may have moved.",
    "1 row of services.csv (row 6) had fewer cells than there are columns. The cells that were not there were read as blank.",
    "1 row of services.csv (row 4) had the id of a row above and was not read.",
    "1 row of services.csv (row 5) could not be read: the id is blank, so nothing can point to it.",
    "1 row of service_at_location.csv (row 4) could not be read: too many cells, or a quotation mark inside a quoted cell, so values may have moved.",
    "service_at_location.csv, row 2 names service 's-1', which is not in the table of services or has no name there.",
    "service_at_location.csv, row 4 names no service.",
    "services.csv, row 6 names service 's-3', which is not in the table of services or has no name there.",
  ]);
});

test("names only the first of two tables that cannot be read", async () => {
  const { issues } = await reading({ services: "id\ns-1\n", locations: "\n" });
  expect(inShort(issues)).toEqual(["file blocker | column names"]);
});

test("passes over what a Mac puts beside every file of a ZIP file", async () => {
  const whole = await readText(
    directoryOf({ "../__MACOSX/export/._services": "Mac", "._services": "Mac" }, { folder: "" }),
  );
  expect(whole.summary.remarks).toHaveLength(1);
  expect(claims(whole)).toHaveLength(2);
});

test("keeps cells apart whatever stands in them", async () => {
  const services = `id,organization_id,name,url\ns-1,o-1,A\u001fB,https://www.example.org\ns-2,o-1,"C, D",\n`;
  expect(claims(await reading({ services })).map(({ title, website }) => [title, website])).toEqual([
    ["A B", "https://www.example.org"],
    ["C, D", null],
  ]);
});

test("calls a ZIP file with one such table what it is, and does not take it for a directory", async () => {
  const gone = Object.fromEntries(Object.keys(goodTables).map((name) => [name, null]));
  const { issues } = await readText(directoryOf({ ...gone, services: goodTables["services"] ?? "" }));
  expect(issues.map(({ message }) => message)).toEqual([
    "The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is a ZIP file with export/services.csv in it.",
  ]);
});
