import { beforeEach, expect, test } from "vitest";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { aFile, groundLaid, imported } from "./builders.ts";
import { offersInForce } from "../../server/store/read/offersInForce.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

const header =
  "listing_id,provider,ukprn,company_number,charity_number,title,level,delivery,venue,address,postcode,lon,lat,point_quality,serves,places,places_period,places_basis,audience,cost,times,starts,ends,funding,website,phone,email,started,completed";

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("a listing becomes a row as published, a provider, a venue, an offer and a run", async () => {
  const line =
    "L1,Vale College,10001234,,,Online basics,essential,in person,Main Campus,1 High Street,GL1 1AA,-2.2,51.86,exact,E05000001,30,term,measured,Adults,Free,Mondays,2024-09-01,2025-07-01,AEB,https://vale.example,01452 000000,a@vale.example,28,20";
  const { id } = await imported(database(), partnership, aFile("offers.csv", [header, line]));
  const { db } = database();
  const rowsOf = (table: "provider" | "venue" | "offer" | "run" | "listing") =>
    db.selectFrom(table).selectAll().where("partnershipId", "=", partnership).where("datasetId", "=", id).execute();
  const owner = { partnershipId: partnership, datasetId: id };

  expect(await rowsOf("provider")).toEqual([
    {
      ...owner,
      id: "ukprn:10001234",
      name: "Vale College",
      ukprn: "10001234",
      companyNumber: null,
      charityNumber: null,
    },
  ]);
  const venue = {
    name: "Main Campus",
    address: "1 High Street",
    postcode: "GL1 1AA",
    lon: -2.2,
    lat: 51.86,
    pointQuality: "exact",
  };
  expect(await rowsOf("venue")).toEqual([{ ...owner, id: expect.any(String), ...venue }]);
  expect(await rowsOf("offer")).toEqual([
    {
      ...owner,
      id: "L1",
      listingRow: 2,
      providerId: "ukprn:10001234",
      venueId: expect.any(String),
      title: "Online basics",
      level: "essential",
      delivery: "in person",
      serves: ["E05000001"],
      places: 30,
      placesPeriod: "term",
      placesBasis: "measured",
      audience: "Adults",
      cost: "Free",
      times: "Mondays",
      funding: "AEB",
      website: "https://vale.example",
      phone: "01452 000000",
      email: "a@vale.example",
    },
  ]);
  expect(await rowsOf("run")).toEqual([
    { ...owner, offerId: "L1", number: 1, starts: "2024-09-01", ends: "2025-07-01", started: 28, completed: 20 },
  ]);
  expect(await rowsOf("listing")).toMatchObject([
    { ...owner, row: 2, listingId: "L1", cells: { provider: "Vale College", places: "30" } },
  ]);
});

test("listings of one organisation at one address share provider and venue; two libraries of the same name without an address do not", async () => {
  const { id } = await imported(
    database(),
    partnership,
    aFile("offers.csv", [
      header,
      "A,The  Hub,,,,One,essential,in person,The Hub,2 Low St,GL1 1AA,,,,,,,,,,,,,,,,,,",
      "B,the hub,,,,Two,general,in person,the hub,2 LOW ST.,GL1 1AA,-2.2,51.8,exact,,,,,,,,,,,,,,,",
      "C,Eastshire,,,,Three,essential,in person,Central Library,,,,,,,,,,,,,,,,,,,,",
      "D,Westshire,,,,Four,essential,in person,Central Library,,,,,,,,,,,,,,,,,,,,",
    ]),
  );
  const venues = await venuesOf(id);
  expect(venues.map(({ offer, provider, name, lon, places }) => ({ offer, provider, name, lon, places }))).toEqual([
    { offer: "A", provider: "name:the hub", name: "The Hub", lon: -2.2, places: null },
    { offer: "B", provider: "name:the hub", name: "The Hub", lon: -2.2, places: null },
    { offer: "C", provider: "name:eastshire", name: "Central Library", lon: null, places: null },
    { offer: "D", provider: "name:westshire", name: "Central Library", lon: null, places: null },
  ]);
  expect(new Set(venues.map(({ venue }) => venue)).size).toBe(3);
});

test("a venue without a point gets that of its full postcode, and says so; a postcode that nobody knows leaves it without", async () => {
  await imported(
    database(),
    partnership,
    aFile("postcodes.csv", [
      "postcode,lon,lat,area_type,area_vintage,area_code,ended",
      "GL1 2AB,-2.25,51.87,ward,2023,E05000001,",
      "GL9,-2.3,51.9,,,,",
    ]),
  );
  const { id } = await imported(
    database(),
    partnership,
    aFile("offers.csv", [
      header,
      "A,Hub,,,,One,essential,in person,Known,,gl12ab,,,,,,,,,,,,,,,,,,",
      "B,Hub,,,,Two,essential,in person,Unknown,,GL1 9ZZ,,,,,,,,,,,,,,,,,,",
      "C,Hub,,,,Three,essential,in person,Exact,,GL1 2AB,-2.1,51.7,exact,,,,,,,,,,,,,,,",
    ]),
  );
  expect((await venuesOf(id)).map(({ offer, lon, lat, quality }) => ({ offer, lon, lat, quality }))).toEqual([
    { offer: "A", lon: -2.25, lat: 51.87, quality: "postcode" },
    { offer: "B", lon: null, lat: null, quality: null },
    { offer: "C", lon: -2.1, lat: 51.7, quality: "exact" },
  ]);
});

function venuesOf(dataset: DatasetId) {
  return database()
    .db.selectFrom("offer")
    .innerJoin("venue", (join) =>
      join
        .onRef("venue.partnershipId", "=", "offer.partnershipId")
        .onRef("venue.datasetId", "=", "offer.datasetId")
        .onRef("venue.id", "=", "offer.venueId"),
    )
    .select(["offer.id as offer", "offer.providerId as provider", "offer.places", "venue.id as venue", "venue.name"])
    .select(["venue.lon", "venue.lat", "venue.pointQuality as quality"])
    .where("offer.partnershipId", "=", partnership)
    .where("offer.datasetId", "=", dataset)
    .orderBy("offer.id")
    .execute();
}

const courseOf = (id: string, provider: string) =>
  `${id},${provider},,,,Online basics,essential,in person,Main Campus,1 High Street,GL1 1AA,-2.2,51.86,exact,,30,year,measured,,,,,,,,,,,`;

test("a postcode list that is loaded after the offers places them too; a district places nobody, and a point of their own stays", async () => {
  const head = "listing_id,provider,title,level,postcode,lon,lat,point_quality";
  const rows = ["L1,A,B,essential,GL1 9AA,,,", "L2,A,C,essential,GL19,,,", "L3,A,D,essential,GL1 9AB,-2.5,51.5,exact"];
  const { id } = await imported(database(), partnership, aFile("offers.csv", [head, ...rows]));
  const points = async () =>
    (await offersInForce(database().db, { partnership, datasets: [id] })).map(({ venue }) => [
      venue.lon,
      venue.lat,
      venue.pointQuality,
    ]);
  const exact = [-2.5, 51.5, "exact"];
  expect(await points()).toEqual([[null, null, null], [null, null, null], exact]);
  const list = ["postcode,lon,lat", "GL1 9AA,-2.24,51.86", "GL19,-2.3,51.9", "GL1 9AB,-2.25,51.87"];
  await imported(database(), partnership, aFile("postcodes.csv", list));
  expect(await points()).toEqual([[-2.24, 51.86, "postcode"], [null, null, null], exact]);
});

test("the same offers file a second time is refused, under another name too, for its places would count twice", async () => {
  const lines = [header, courseOf("L1", "Vale College"), courseOf("L2", "Vale College")];
  const first = await imported(database(), partnership, aFile("offers.csv", lines));
  const again = () => imported(database(), partnership, aFile("offers-copy.csv", lines));
  await expect(again()).rejects.toThrow(
    `2 listings of this file are in force already, from “${first.title}” (for example L1). Together they would count twice.`,
  );
  const inItsPlace = await imported(database(), partnership, aFile("offers.csv", lines), { replaces: first.id });
  expect(inItsPlace).toMatchObject({ current: true, replaces: first.id });
});

const branch = (street: string, places: number) =>
  `,Branch libraries,,,,Online basics,essential,in person,${street} Library,1 ${street},GL1 1AA,-2.2,51.86,exact,,${places},year,measured,,,,,,,,,,,`;

test("a file without ids stands beside another whose row of that number has the same provider and title elsewhere, but not twice", async () => {
  await imported(database(), partnership, aFile("council.csv", [header, branch("Oak Road", 30)]));
  const beside = await imported(database(), partnership, aFile("directory.csv", [header, branch("Elm Road", 30)]));
  expect(beside.current).toBe(true);
  await expect(
    imported(database(), partnership, aFile("copy.csv", [header, branch("Elm Road", 30), branch("Ash Road", 20)])),
  ).rejects.toThrow("1 listing of this file is in force already");
});

test("listings of two providers may share an id", async () => {
  await imported(database(), partnership, aFile("vale.csv", [header, courseOf("1", "Vale College")]));
  const other = await imported(database(), partnership, aFile("hill.csv", [header, courseOf("1", "Hill College")]));
  expect(other.current).toBe(true);
});
