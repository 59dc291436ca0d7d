import { beforeEach, expect, test } from "vitest";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { aFile, areaLines, groundLaid, imported, indicatorLines, needLines, partLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
});

test("areas and their parts are stored with every figure they came with, and without those they lack", async () => {
  const { db } = database();
  const areas = await imported(database(), partnership, aFile("areas.csv", areaLines));
  const parts = await imported(database(), partnership, aFile("area-parts.csv", partLines));

  expect(areas.records).toEqual({ ...nothing, areas: 4 });
  expect(parts.records).toEqual({ ...nothing, areaParts: 2 });
  expect(
    await db.selectFrom("area").selectAll().where("code", "in", ["E05000001", "E05000003"]).orderBy("code").execute(),
  ).toEqual([
    {
      areaType: "ward",
      vintage: "2023",
      code: "E05000001",
      name: "North Ward",
      lon: -2.21,
      lat: 51.85,
      adults: 4000,
      adultsYear: 2021,
      urbanRural: "urban",
    },
    {
      areaType: "ward",
      vintage: "2023",
      code: "E05000003",
      name: "East Ward",
      lon: -2.1,
      lat: 51.8,
      adults: null,
      adultsYear: null,
      urbanRural: null,
    },
  ]);
  expect(
    await db.selectFrom("areaPart").select(["wholeCode", "partCode", "share", "basis"]).orderBy("partCode").execute(),
  ).toEqual([
    { wholeCode: "E07000001", partCode: "E05000001", share: 1, basis: "exact" },
    { wholeCode: "E07000001", partCode: "E05000002", share: 0.75, basis: "population" },
  ]);
});

test("a later areas file corrects what it knows and leaves what it does not", async () => {
  await imported(database(), partnership, aFile("areas.csv", areaLines));
  await imported(
    database(),
    partnership,
    aFile("more.csv", [
      "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
      "ward,2023,E05000001,E05000001,,,4100,2024,",
      "ward,2023,E05000003,Far East Ward,-2.11,51.81,,,rural",
    ]),
  );
  const rows = await database()
    .db.selectFrom("area")
    .selectAll()
    .where("code", "in", ["E05000001", "E05000003"])
    .orderBy("code")
    .execute();
  expect(rows).toEqual([
    {
      areaType: "ward",
      vintage: "2023",
      code: "E05000001",
      name: "North Ward",
      lon: -2.21,
      lat: 51.85,
      adults: 4100,
      adultsYear: 2024,
      urbanRural: "urban",
    },
    {
      areaType: "ward",
      vintage: "2023",
      code: "E05000003",
      name: "Far East Ward",
      lon: -2.11,
      lat: 51.81,
      adults: null,
      adultsYear: null,
      urbanRural: "rural",
    },
  ]);
});

test("suppressed, missing, not applicable, low and a real zero are five different things in the database", async () => {
  await groundLaid(database(), partnership);
  const dataset = await imported(
    database(),
    partnership,
    aFile("need.csv", [
      "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
      "offline-adults,ward,2023,E05000001,2020,[c],,,",
      "offline-adults,ward,2023,E05000001,2021,[x],,,",
      "offline-adults,ward,2023,E05000001,2022,[z],,,",
      "offline-adults,ward,2023,E05000001,2023,[low],,,",
      "offline-adults,ward,2023,E05000001,2024,0,,,",
    ]),
  );
  const rows = await database()
    .db.selectFrom("needFigure")
    .select(["period", "value", "marker", "raw", "row"])
    .where("partnershipId", "=", partnership)
    .where("datasetId", "=", dataset.id)
    .orderBy("period")
    .execute();
  expect(rows).toEqual([
    { period: "2020", value: null, marker: "c", raw: "[c]", row: 2 },
    { period: "2021", value: null, marker: "x", raw: "[x]", row: 3 },
    { period: "2022", value: null, marker: "z", raw: "[z]", row: 4 },
    { period: "2023", value: null, marker: "low", raw: "[low]", row: 5 },
    { period: "2024", value: 0, marker: null, raw: "0", row: 6 },
  ]);
});

test("an indicator keeps its date as a date, and its need figures their bounds", async () => {
  await groundLaid(database(), partnership);
  await imported(database(), partnership, aFile("need.csv", needLines));
  const { db } = database();
  const indicators = await db.selectFrom("indicator").selectAll().where("partnershipId", "=", partnership).execute();
  expect(indicators).toMatchObject([
    { id: "offline-adults", level: "essential", kind: "stock", published: "2024-05-01", notes: null, licence: "OGL" },
  ]);
  const figures = await db
    .selectFrom("needFigure")
    .select(["areaCode", "value", "lo", "hi", "marker"])
    .where("partnershipId", "=", partnership)
    .orderBy("areaCode")
    .execute();
  expect(figures).toEqual([
    { areaCode: "E05000001", value: 410, lo: 380, hi: 440, marker: null },
    { areaCode: "E05000002", value: 0, lo: null, hi: null, marker: null },
    { areaCode: "E05000003", value: null, lo: 1, hi: 4, marker: "c" },
  ]);
});

test("one partnership's figures, offers and datasets are not another's", async () => {
  await groundLaid(database(), partnership);
  await imported(database(), partnership, aFile("need.csv", needLines));
  const other = (await aPartnership(database(), "Elsewhere")).id;

  expect(await datasets(database().db, other)).toEqual([]);
  // The other partnership has the areas, which are shared, but not the indicator, which is not.
  await expect(imported(database(), other, aFile("need.csv", needLines))).rejects.toMatchObject({ code: "conflict" });
  await imported(database(), other, aFile("indicators.csv", indicatorLines));
  await imported(database(), other, aFile("need.csv", needLines));
  expect((await datasets(database().db, other)).map(({ kind }) => kind)).toEqual(["need", "indicators"]);
  expect((await datasets(database().db, partnership)).map(({ kind }) => kind)).toEqual([
    "need",
    "indicators",
    "area-parts",
    "areas",
  ]);
});

const nothing = { areas: 0, areaParts: 0, shapes: 0, postcodes: 0, indicators: 0, needFigures: 0, listings: 0 };
