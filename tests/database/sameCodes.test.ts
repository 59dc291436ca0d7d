import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AreaKey, areaKeySchema } from "../../domain/contract/area.ts";
import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import { createPartnership } from "../../server/store/partnership/createPartnership.ts";
import { areasCalled } from "../../server/store/read/areasCalled.ts";
import { partLinks } from "../../server/store/read/partLinks.ts";
import { reportedNames } from "../../server/store/read/reportedNames.ts";
import { wholesOf } from "../../server/store/read/wholesOf.ts";
import { aPartnership } from "./aPartnership.ts";
import { asked } from "./api/vale.ts";
import { aFile, imported, indicatorLines } from "./builders.ts";
import { builtApp } from "./builtApp.ts";
import { type FreshDatabase, freshDatabase, freshDatabaseForFile } from "./freshDatabase.ts";

/**
 * Lookups as they are published: LSOAs of 2021 on districts of 2024, LSIP areas on districts of 2023. The boundary of Old changed in between, and it became New with a code of its own.
 */
const small = [
  "lsoa21_code,lsoa21_name,ltla24_code,ltla24_name",
  "E01000001,Ash,E07000001,Alder",
  "E01000002,Birch,E07000001,Alder",
  "E01000003,Cedar,E07000002,Beck",
  "E01000004,Dogwood,E07000009,New",
  "E01000005,Elder,E07000005,Eden",
];
const large = [
  "lad23cd,lad23nm,lsip23cd,lsip23nm",
  "E07000001,Alder,E69000001,North",
  "E07000002,Beck,E69000001,North",
  "E07000003,Old,E69000002,South",
  "E07000005,Eden,E69000002,South",
];
const points = [
  "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
  ...["Ash", "Birch", "Cedar", "Dogwood", "Elder"].map(
    (name, i) => `lsoa,2021,E0100000${i + 1},${name},-2.${i},52.${i % 2},1000,2021,urban`,
  ),
];
const need = [
  "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
  ...[100, 200, 300, 400, 500].map((value, i) => `offline-adults,lsoa,2021,E0100000${i + 1},2024,${value},,,`),
];

let database: FreshDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await freshDatabase();
  const { id } = await aPartnership(database, "England");
  await imported(database, id, aFile("points.csv", points));
  await imported(database, id, aFile("small.csv", small));
  await imported(database, id, aFile("large.csv", large));
  await imported(database, id, aFile("indicators.csv", indicatorLines));
  await imported(database, id, aFile("need.csv", need));
  app = await builtApp({ database });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
const other = freshDatabaseForFile();
const third = freshDatabaseForFile();

test("districts of two years with one code are one, both ways, and those that only one year has are named", async () => {
  const links = (await partLinks(database.db)).filter(({ basis }) => basis === "same code");
  const districts = { partType: "district", wholeType: "district", overlaps: false, basis: "same code" };
  expect(links).toEqual([
    {
      ...districts,
      partVintage: "2023",
      wholeVintage: "2024",
      sameCode: { areas: 3, onlyPart: ["Old"], onlyWhole: ["New"] },
    },
    {
      ...districts,
      partVintage: "2024",
      wholeVintage: "2023",
      sameCode: { areas: 3, onlyPart: ["New"], onlyWhole: ["Old"] },
    },
  ]);
});

test("need by LSOA is seen by LSIP area across the years; one of which a district has no namesake is left out, and all of it is said", async () => {
  const { gaps, totals, notes } = await gapsOf("england", "areaType=lsip");
  expect(gaps.map(({ name, needStock }) => [name, needStock?.value])).toEqual([["North", 600]]);
  expect(totals.needStock).toBe(1500);
  expect(notes).toContain(
    "Figures cross from local authority districts of 2024 to those of 2023 by code (a code is never used again, and a boundary changed in law gets a new one): 3 have the same in both years and are taken as one. Only of 2024: New. Nothing says which areas of 2023 their figures belong to, so they are in none. Only of 2023: Old. Nothing is known for them, and larger areas that they are part of are left out.",
  );
});

test("districts of the lookup's own year are what they were, with no word of codes", async () => {
  const { gaps, vintage, notes } = await gapsOf("england", "areaType=district");
  expect([vintage, gaps.map(({ name, needStock }) => [name, needStock?.value])]).toEqual([
    "2024",
    [
      ["Eden", 500],
      ["New", 400],
      ["Alder", 300],
      ["Beck", 300],
    ],
  ]);
  expect(notes.filter((note) => note.includes("by code"))).toEqual([]);
});

test("a study area of districts of 2024 reports the LSIP area that is made of the same districts of 2023, not one that reaches further", async () => {
  const partnership = await createPartnership(database, {
    name: "By 2024",
    studyArea: ["E07000001", "E07000002", "E07000005"].map((code) => key("district", "2024", code)),
    bufferKm: 0,
  });
  const lsips = await reportedNames(database.db, { partnership, areaType: "lsip", vintage: "2023" });
  expect([...lsips.values()]).toEqual(["North"]);
});

test("a study area of another year counts those who live in it by the code of its district, and says so", async () => {
  const partnership = await createPartnership(database, {
    name: "By 2023",
    studyArea: [key("district", "2023", "E07000001")],
    bufferKm: 0,
  });
  await imported(database, partnership.id, aFile("indicators.csv", indicatorLines));
  await imported(database, partnership.id, aFile("need.csv", need));
  const { totals, notes } = await gapsOf(partnership.id, "areaType=lsoa");
  expect(totals.needStock).toBe(300);
  expect(notes.filter((note) => note.includes("by code"))).toHaveLength(1);
});

test("what an area is part of goes across the years and never round in a circle; the same area in another year is no larger one", async () => {
  const north = { areaType: "lsip", vintage: "2023", code: "E69000001", name: "North", share: 1, basis: "best fit" };
  const alder = {
    areaType: "district",
    vintage: "2024",
    code: "E07000001",
    name: "Alder",
    share: 1,
    basis: "best fit",
  };
  expect(await wholesOf(database.db, key("lsoa", "2021", "E01000001"))).toEqual([alder, north]);
  expect(await wholesOf(database.db, key("district", "2024", "E07000001"))).toEqual([north]);
  expect(await wholesOf(database.db, key("district", "2023", "E07000001"))).toEqual([north]);
});

test("a search names the district that an area lies in, and no district lies in its own namesake", async () => {
  expect(await found("ash")).toEqual([expect.objectContaining({ name: "Ash", parentName: "Alder" })]);
  expect(await found("alder")).toEqual([expect.objectContaining({ name: "Alder", parentName: null })]);
  const candidates = "/own-areas/candidates?partnership=england&areaType=district&vintage=2024";
  expect(await asked(app, candidates)).toMatchObject({ districts: [null, null, null, null] });
});

test("a search finds a district of two years once: of the newest, or of the year in which the study area is given", async () => {
  expect(await yearsFound(database, undefined, "E07000001")).toEqual(["2024"]);
  expect(await yearsFound(database, "2023", "E07000001")).toEqual(["2023"]);
  expect(await yearsFound(database, "2023", "alder")).toEqual(["2023"]);
  expect(await yearsFound(database, undefined, "old")).toEqual(["2023"]);
});

test("an LSIP area is drawn around the LSOAs of its districts across the years, and not around a piece of them", async () => {
  expect(await asked(app, "/shapes?partnership=england&areaType=lsip&vintage=2023")).toMatchObject({
    features: [{ properties: { name: "North" } }],
  });
});

test("an own area of districts of 2023 has its figures by code; one with a district that has no namesake is left out", async () => {
  for (const [name, code] of [
    ["Alder and Beck", "E07000002"],
    ["Alder and Old", "E07000003"],
  ]) {
    const payload = {
      madeBy: "chosen from a list",
      areaType: "district",
      vintage: "2023",
      name,
      codes: ["E07000001", code],
    };
    const made = await app.inject({ method: "POST", url: "/api/v1/own-areas?partnership=england", payload });
    expect(made.statusCode).toBe(201);
  }
  const { gaps } = await gapsOf("england", "areaType=own&vintage=0000");
  expect(gaps.map(({ name, needStock }) => [name, needStock?.value])).toEqual([["Alder and Beck", 600]]);
});

test("a file that says how two years go together takes the place of codes; a list of areas alone joins nothing", async () => {
  const { id } = await aPartnership(other(), "Stated");
  const joins = async () =>
    (await partLinks(other().db)).filter((link) => link.partType === link.wholeType).map(({ basis }) => basis);
  await imported(other(), id, aFile("small.csv", small));
  await imported(other(), id, aFile("list.csv", ["area_type,vintage,code,name", "district,2022,E07000001,Alder"]));
  expect(await joins()).toEqual([]);
  await imported(other(), id, aFile("large.csv", large));
  expect(await joins()).toEqual(["same code", "same code"]);
  const stated = "district,2023,E07000003,district,2024,E07000009,1,exact";
  const header = "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis";
  await imported(other(), id, aFile("stated.csv", [header, stated]));
  expect(await joins()).toEqual(["exact"]);
});

test("a search finds a district of three years once, though two of them are joined only by way of the third; areas that a file sets apart are both found", async () => {
  const { id } = await aPartnership(third(), "Three years");
  await imported(third(), id, aFile("small.csv", small));
  for (const year of ["25", "26"]) {
    const upwards = [`lad${year}cd,lad${year}nm,lsip${year}cd,lsip${year}nm`, "E07000001,Alder,E69000001,North"];
    await imported(third(), id, aFile(`upwards${year}.csv`, upwards));
  }
  expect(await yearsFound(third(), undefined, "alder")).toEqual(["2026"]);
  expect(await yearsFound(third(), "2025", "alder")).toEqual(["2025"]);
  const header = "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis";
  for (const year of ["2025", "2026"]) {
    const apart = `district,${year},E07000001,district,2024,E07000001,0.9,population`;
    await imported(third(), id, aFile(`apart${year}.csv`, [header, apart]));
  }
  expect(await yearsFound(third(), undefined, "alder")).toEqual(["2026", "2025", "2024"]);
});

/** The years of the areas that a search finds in a study area given in areas of one year, or in all England. */
async function yearsFound(at: FreshDatabase, year: string | undefined, words: string): Promise<string[]> {
  const studyArea = year === undefined ? [] : [key("district", year, "E07000001")];
  const { id } = await createPartnership(at, { name: `Seen in ${year}`, studyArea, bufferKm: 0 });
  const hits = await areasCalled(at.db, { partnership: { id, studyArea }, words, limit: 20 });
  return hits.flatMap((hit) => (hit.type === "area" ? [hit.area.vintage] : []));
}

async function found(words: string): Promise<unknown> {
  return asked(app, `/search?partnership=england&q=${words}`);
}

async function gapsOf(partnership: string, kind: string) {
  const { body } = await app.inject(`/api/v1/gaps?partnership=${partnership}&level=essential&${kind}`);
  return gapAnswerSchema.parse(JSON.parse(body));
}

function key(areaType: string, vintage: string, code: string): AreaKey {
  return areaKeySchema.parse({ areaType, vintage, code });
}
