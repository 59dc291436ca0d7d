import { expect, test } from "vitest";
import { areaList, figuresOf, indicatorsOf, issuesOf, readFixture } from "./fixture.ts";

test("reads a custom dataset of the census, without those to whom the question does not apply", async () => {
  const read = await readFixture("ons-custom.csv");
  expect(read.summary).toMatchObject({
    kind: "ons-custom",
    title: "Census 2021 custom dataset, Highest level of qualification: 1 LSOA of 2021, England",
    exclusions: { "does not apply": 1 },
  });
  expect(figuresOf(read)).toEqual([
    "3 census-2021-highest-level-of-qualification-no-qualifications lsoa 2021 E01011954 2021: 410",
    "4 census-2021-highest-level-of-qualification-level-4-qual-9d1a37f5 lsoa 2021 E01011954 2021: 230",
  ]);
  expect(indicatorsOf(read)[1]).toContain("people, stock, higher is less need");
});

test("reads a custom dataset of two variables, on the boundaries of the list that has its districts", async () => {
  const list = areaList({ "district/2019": { E08000001: "Bolton" }, "district/2023": { E08000001: "Bolton" } });
  const read = await readFixture("ons-custom-districts.csv", {}, list);
  expect(figuresOf(read)).toEqual([
    "2 census-2021-age-by-economic-activity-status-aged-16-to-20162012 district 2023 E08000001 2021: 900",
    "3 census-2021-age-by-economic-activity-status-aged-25-yea-e3274804 district 2023 E08000001 2021: 4100",
  ]);
  expect(read.summary.remarks).toEqual([
    "The file does not say on which boundaries its areas stand. They are read by the lists that have most of the first codes: local authority districts of 2023 (1 of 1).",
  ]);
});

test("reads Explore Local Statistics with its bounds as shares, its marker, and without areas that are not kept", async () => {
  const read = await readFixture("explore-local.csv");
  expect(read.summary.kind).toBe("explore-local");
  const id = "explore-local-adults-with-no-qualifications-16-to-64-years";
  expect(figuresOf(read)).toEqual([
    `2 ${id} district 2024 E08000001 2024-01 to 2024-12: 0.123 0.101..0.145`,
    `3 ${id} district 2024 E08000002 2024-01 to 2024-12: none [x]`,
  ]);
  expect(issuesOf(read)).toEqual(["exclusion | kind of area that is not kept: K02 codes | 4 | areacd"]);
});

test("keeps counts and percentages of a long census table apart, the latter as shares", async () => {
  const read = await readFixture("census-long.csv");
  expect(read.summary.title).toBe("Census 2021, highest qualification: 1 LSOA of 2021, England");
  expect(figuresOf(read)).toEqual([
    "2 census-2021-highest-qualification-no-qualifications lsoa 2021 E01011954 2021: 272",
    "3 census-2021-highest-qualification-no-qualifications-per-cent lsoa 2021 E01011954 2021: 0.184",
  ]);
});
