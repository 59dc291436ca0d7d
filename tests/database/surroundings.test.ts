import { beforeAll, expect, test } from "vitest";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { surroundingsOf } from "../../server/store/importing/surroundingsOf.ts";
import type { Surroundings } from "../../importers/reading.ts";
import { aPartnership } from "./aPartnership.ts";
import { aFile, groundLaid, imported } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;
let emptyList: unknown;
let known: Surroundings;

beforeAll(async () => {
  partnership = (await aPartnership(database())).id;
  emptyList = await (await surroundingsOf(database().db, partnership)).postcodesKnown?.(["GL1 1AA"]);
  await groundLaid(database(), partnership);
  const more = ["area_type,vintage,code,name", "ward,2024,E05000009,West Ward"];
  await imported(database(), partnership, aFile("more.csv", more));
  const postcodes = [
    "postcode,lon,lat,ended",
    "GL1 1AA,-2.2,51.8,",
    "GL1 1AB,-2.2,51.8,2015-06-30",
    "GL10 3AA,-2.3,51.7,",
    "GL7,-1.9,51.7,",
    ...Array.from({ length: 98 }, (_, at) => `GL1 2${letter(at % 10)}${letter(at / 10)},-2.2,51.8,`),
    ...Array.from({ length: 98 }, (_, at) => `GL10 2${letter(at % 10)}${letter(at / 10)},-2.3,51.7,`),
  ];
  await imported(database(), partnership, aFile("postcodes.csv", postcodes));
  known = await surroundingsOf(database().db, partnership, new Date("2026-11-22T12:00:00Z"));
});

test("a file can ask of which boundary years there are areas, how they are called, and what day it is", () => {
  expect([known.vintagesOf?.("ward"), known.vintagesOf?.("lsoa"), known.today]).toEqual([
    ["2023", "2024"],
    [],
    "2026-11-22",
  ]);
  expect([known.areasNamed?.("ward", "2023"), known.areasNamed?.("ward", "2011")]).toEqual([
    [
      { code: "E05000001", name: "North Ward" },
      { code: "E05000002", name: "South Ward" },
      { code: "E05000003", name: "East Ward" },
    ],
    [],
  ]);
  const code = areaCodeSchema.parse("E05000009");
  expect([known.isKnownArea("ward", "2024", code), known.isKnownArea("ward", "2023", code)]).toEqual([true, false]);
});

test("how far a point is from the nearest area is measured from the areas that have one", () => {
  expect([km(-2.21, 51.85), km(-2.21, 51.95), km(-5, 51.8)]).toEqual([0, 11, 192]);
});

test("postcodes are known with the day they went out of use; a district is, where the list has a hundred of it", async () => {
  const asked = ["GL1 1AA", "GL1 1AB", "GL1 9ZZ", "GL1", "GL10", "GL7", "M14"];
  const answers = await Promise.all([
    known.postcodesKnown?.(asked),
    known.postcodesKnown?.(["GL1", "M14", "GL10 3AA"]),
  ]);
  expect(answers.map((answer) => [...(answer ?? [])])).toEqual([
    [
      ["GL1 1AA", { ended: null }],
      ["GL1 1AB", { ended: "2015-06-30" }],
      ["GL1", { ended: null }],
    ],
    [
      ["GL10 3AA", { ended: null }],
      ["GL1", { ended: null }],
    ],
  ]);
});

test("before there is a postcode list, nothing is known of any postcode", () => {
  expect(emptyList).toBe(null);
});

test("an import warns about a venue whose postcode is out of use, and stores the warning with its column and value", async () => {
  const lines = ["listing_id,provider,title,level,postcode", "a,Vale College,Basics,essential,gl11ab"];
  const { id } = await imported(database(), partnership, aFile("offers.csv", lines));
  const issues = await database().db.selectFrom("datasetIssue").selectAll().where("datasetId", "=", id).execute();
  expect(issues.map(({ type, row, columnName, value }) => [type, row, columnName, value])).toEqual([
    ["postcode out of use", 2, "postcode", "gl11ab"],
  ]);
});

function km(lon: number, lat: number): number {
  return Math.round(known.kmToNearestArea?.({ lon, lat }) ?? Number.NaN);
}

function letter(at: number): string {
  return String.fromCharCode(65 + Math.floor(at));
}
