import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Claim } from "../../../../../domain/contract/offer.ts";
import type { ReadingChoices } from "../../../../../domain/contract/recipe.ts";
import { inShort, readText, type WholeReading } from "../../readText.ts";

function reading(name: string, choices: ReadingChoices = {}): Promise<WholeReading> {
  return readText(readFileSync(new URL(`./fixtures/${name}.csv`, import.meta.url), "utf8"), choices);
}

function claims({ records }: WholeReading): Claim[] {
  return records.flatMap((record) => (record.type === "listing" ? [record.claim] : []));
}

test.each([
  ["course-upload", "course-upload", "Course directory: courses to upload: 3 listings"],
  ["course-upload-non-lars", "course-upload", "Course directory: courses to upload: 1 listing"],
  ["course-upload-returned", "course-upload", "Course directory: courses to upload: 1 listing"],
  ["venue-upload", "venue-upload", "Course directory: venues to upload: 1 listing"],
  ["live-courses", "live-courses", "Course directory: live courses: 3 listings"],
  ["establishments", "establishments", "Schools and colleges (Get Information about Schools): 2 listings"],
  ["school-list", "school-list", "Schools and colleges of a council: 1 listing"],
  ["outpost-services", "outpost-services", "Community services (Outpost): 1 listing"],
  ["libraries-enhanced", "libraries", "Public libraries in England 2023 (Arts Council England)"],
  ["libraries-2021", "libraries-2021", "Public libraries in England 2021: 1 listing"],
  ["library-schema", "library-schema", "Libraries (library data schema): 1 listing"],
  ["library-list", "library-list", "Libraries in England (older list): 1 listing"],
  ["community-map", "community-map", "Community map of digital support: 1 listing"],
  ["venue-list", "venue-list", "Venues: 1 listing"],
])("knows %s by its columns, as %s, and reads it with no mapping", async (name, kind, title) => {
  const { summary, issues } = await reading(name);
  expect([summary.kind, summary.title, summary.heldOutRows]).toEqual([kind, title, 0]);
  expect(issues.filter(({ severity }) => severity.endsWith("blocker"))).toEqual([]);
});

test("reads a run of a live course with its provider's number, its venue and point, and no places", async () => {
  expect(claims(await reading("live-courses"))[0]).toEqual({
    listingId: "r-1",
    provider: { name: "Provider 10000001", ukprn: "10000001", companyNumber: null, charityNumber: null },
    title: "Essential digital skills",
    level: null,
    delivery: "in person",
    venue: {
      name: "Main campus",
      address: "1 High Street, Exampleton",
      postcode: "M14 5TQ",
      lon: -2.2,
      lat: 53.4,
      pointQuality: "postcode",
    },
    serves: [],
    places: null,
    placesPeriod: "year",
    placesBasis: "unknown",
    audience: "Adults",
    cost: "0",
    times: "Part time, Evening",
    starts: "2026-09-07",
    ends: null,
    funding: null,
    website: "https://www.example.org/eds",
    phone: null,
    email: null,
    started: null,
    completed: null,
  });
});

test("keeps two runs of one course as two listings, and an online course without a place", async () => {
  const [first, second, online] = claims(await reading("live-courses"));
  expect([first?.listingId, second?.listingId, second?.starts]).toEqual(["r-1", "r-2", "2027-01-11"]);
  expect([online?.delivery, online?.venue.lon, online?.venue.name]).toEqual(["online", null, null]);
});

test("gives every listing the level that was named for the file, and otherwise none, said once", async () => {
  const named = await reading("live-courses", { level: "specialist" });
  expect(claims(named).map(({ level }) => level)).toEqual(["specialist", "specialist", "specialist"]);
  expect(inShort(named.issues)).toEqual(["warning | no provider name"]);
  const unnamed = await reading("live-courses");
  expect(inShort(unnamed.issues)).toEqual(["warning | no provider name", "warning | no level"]);
});

test("takes the provider of a course upload from the analyst, for the file does not name it", async () => {
  const named = await reading("course-upload", {
    kind: "course-upload",
    constants: { provider: "Exampleton College" },
  });
  expect(claims(named).map(({ provider, delivery }) => [provider.name, delivery])).toEqual([
    ["Exampleton College", "in person"],
    ["Exampleton College", "online"],
    ["Exampleton College", null],
  ]);
  expect(claims(await reading("course-upload"))[0]?.provider.name).toBe("Provider not named");
});

async function exclusions(name: string): Promise<Readonly<Record<string, number>>> {
  return (await reading(name)).summary.exclusions;
}

test("leaves out what is closed, hidden, mobile or only more about a service above, counted by reason", async () => {
  expect(await exclusions("establishments")).toEqual({ "not open": 1 });
  expect(await exclusions("outpost-services")).toEqual({
    "more about a service above": 1,
    "not shown to the public": 1,
  });
  expect(await exclusions("library-schema")).toEqual({ closed: 1, mobile: 1 });
  expect(await exclusions("library-list")).toEqual({ closed: 1 });
  expect(await exclusions("libraries-enhanced")).toEqual({ closed: 1 });
});

test("keeps a library whose postcode says that it has no public address, with a warning", async () => {
  const { issues, records } = await reading("libraries-enhanced");
  expect(issues.filter(({ type }) => type === "not a postcode").map(({ row, value }) => [row, value])).toEqual([
    [3, "No registered public address"],
  ]);
  expect(records).toHaveLength(2);
});

test("uses places that somebody has added to a published list in a column called as in an offers file", async () => {
  const text =
    "name,address,postcode,area_code,places,places_basis\nHall,1 High Street,M14 5TQ,E08000003,40,measured\n";
  const [claim] = claims(await readText(text, { level: "essential" }));
  expect([claim?.places, claim?.placesBasis, claim?.level]).toEqual([40, "measured", "essential"]);
});

test.each([
  ["hsds-services", "id,organization_id,program_id,name,alternate_name,description,url,email,status,fees_description"],
  [
    "hsds-locations",
    "id,location_type,url,organization_id,name,alternate_name,description,transportation,latitude,longitude",
  ],
  ["hsds-service-at-location", "id,service_id,location_id,description"],
  ["hsds-schedules", "id,service_id,location_id,service_at_location_id,dtstart,freq,byday,opens_at,closes_at"],
  ["course-providers", "PROVIDER_UKPRN,PROVIDER_NAME,TRADING_NAME,CONTACT_ADDRESS1,CONTACT_TOWN,CONTACT_POSTCODE"],
  ["course-regions", "REGION_ID,SUBREGION_NAME,LATITUDE,LONGITUDE,POSTCODE"],
  ["provider-register", "Org UPIN,Org UKPRN,Org Legal Name,Org Trading Name,Org Status,Org Status Date"],
  ["library-services", "Authority code,Library service,Period,Computer hours,Wifi sessions"],
])("knows %s by name, and stops it with what it is and what to do instead", async (kind, header) => {
  const cells = header
    .split(",")
    .map(() => "1")
    .join(",");
  const { summary, issues, records } = await readText(`${header}\n${cells}\n${cells}\n`);
  expect([summary.kind, records]).toEqual([kind, []]);
  expect(inShort(issues)).toEqual(["file blocker | nothing to store"]);
  expect(issues[0]?.message).toMatch(/^This is (the|library|apprenticeship).*, and /);
});

async function excluded(text: string): Promise<Readonly<Record<string, number>>> {
  return (await readText(text)).summary.exclusions;
}

async function kindOf(text: string): Promise<string | null> {
  return (await readText(text)).summary.kind;
}

const oneLibrary = "E08000001,2023-04-01/P1M,20";

test("knows library use by how its publisher writes periods, and no other table of authorities, periods and counts", async () => {
  expect([
    await kindOf(`Authority,Period,Count\n${oneLibrary}\n`),
    await kindOf("Authority,Event type,Age group,Period,Count\nE08000001,Physical,Adult,2023-04-01/P3M,20\n"),
    await kindOf("Authority,Age group,Period,Count\nE08000001,Adult,2023-04-01/P1Y,20\n"),
    await kindOf("Authority,Period,Count\nBolton,2024,20\n"),
    await kindOf(`Authority,Period,Count\n${oneLibrary}\nE08000002,2024,20\n`),
    await kindOf("Authority,Period,Count\n"),
  ]).toEqual(["library-use", "library-events", "library-users", null, null, null]);
});

test("takes a list of people with addresses for no list of venues", async () => {
  expect([
    await kindOf("name,address,postcode,area_code\nA Person,1 High Street,M14 5TQ,0161\n"),
    await kindOf(
      "name,address,postcode,area_code,date_of_birth\nA Person,1 High Street,M14 5TQ,E08000003,1980-01-01\n",
    ),
    await kindOf("name,address,postcode,area_code,level\nHall,1 High Street,M14 5TQ,E08000003,essential\n"),
  ]).toEqual([null, null, "venue-list"]);
});

test("keeps to itself what Outpost says is not for the public: addresses, contacts, and their cells as published", async () => {
  const read = await readText(
    [
      "import_id,import_id_reference,name,organisation,location_visible,contact_visible,location_name,location_address_1,location_postcode,location_latitude,location_longitude,contact_email",
      "1,,Advice,Refuge,false,false,The house,1 High Street,M14 5TQ,53.45,-2.21,a@example.org",
      "2,,Advice,Library,true,true,Library,2 High Street,M14 5TQ,53.45,-2.21,b@example.org",
    ].join("\n"),
  );
  const [hidden, shown] = claims(read);
  expect([hidden?.venue, hidden?.email]).toEqual([
    { name: null, address: null, postcode: "M14", lon: null, lat: null, pointQuality: null },
    null,
  ]);
  expect([shown?.venue.address, shown?.email]).toEqual(["2 High Street", "b@example.org"]);
  const [first] = read.records;
  expect(JSON.stringify(first)).not.toMatch(/High Street|M14 5TQ|53\.45|a@example/);
});

test("leaves out community services that are shut for a time, prison libraries and mobile libraries, whatever they are called", async () => {
  expect([
    await excluded("import_id,import_id_reference,name,organisation,temporarily_closed\n1,,Advice,Library,TRUE\n"),
    await excluded("Local authority,Library name,Type of Library,Postcode\nKent,A,Prison,M14 5TQ\n"),
    await excluded("name,authority_id,postcode,statutory2010,type\nA,1,M14 5TQ,t,MOB\n"),
  ]).toEqual([{ "shut for now": 1 }, { prison: 1 }, { mobile: 1 }]);
});

test("says once of a list without postcodes that what it offers in person reaches nobody", async () => {
  expect(await withoutPoint({ level: "essential" })).toEqual([
    [null, "The file gives offers neither a postcode nor a longitude and latitude, so these offers reach nobody."],
  ]);
  expect(await withoutPoint({})).toEqual([]);
});

async function withoutPoint(choices: ReadingChoices) {
  const { issues } = await reading("course-upload", { kind: "course-upload", ...choices });
  return issues.filter(({ type }) => type === "venue without a point").map(({ row, message }) => [row, message]);
}
