import { expect, test } from "vitest";
import { readText } from "../../readText.ts";
import { areaList, figuresOf, indicatorsOf, issuesOf, readFixture } from "./fixture.ts";

const places = areaList({
  "district/2023": { E08000001: "Bolton", E06000023: "Bristol, City of" },
  "lep/2022": { E37000014: "Greater Manchester", E37000054: "York, North Yorkshire and East Riding" },
});

test("does not guess whether LA, Thing and Count are adverts, days or pounds", async () => {
  const read = await readFixture("employer-demand.csv", {}, places, "demand 2025.csv");
  expect([read.summary.kind, figuresOf(read)]).toEqual(["employer-demand", []]);
  expect(read.issues.filter(({ severity }) => severity === "file blocker").map(({ message }) => message)).toEqual([
    "The columns LA, Thing and Count are used for numbers of adverts, for days and for pounds alike, and the file does not say which these are.",
  ]);
});

test("matches the names of LA, Thing and Count once the analyst has said what is counted, and holds out a name that is none", async () => {
  const choices = { constants: { what_is_counted: "adverts" } };
  const read = await readFixture("employer-demand.csv", choices, places, "demand 2025.csv");
  expect(figuresOf(read)).toEqual([
    "2 employer-demand-adverts-python district 2023 E08000001 2025: 120",
    "3 employer-demand-adverts-python district 2023 E06000023 2025: 450",
  ]);
  expect(indicatorsOf(read)).toEqual([
    "employer-demand-adverts-python, vacancies, flow, higher is more need, at workplace, specialist",
  ]);
  expect(issuesOf(read)).toEqual(["row blocker | unknown area name | 4 | LA"]);
  expect(read.summary.remarks).toContain("2 names were matched to codes of the area list.");
});

test("stops in words where the analyst says that the column that tells figures apart is the same in every row", async () => {
  const choices = { constants: { what_is_counted: "adverts", Thing: "Python" } };
  const read = await readText("LA,Count\nBolton,120\n", { ...choices, kind: "employer-demand" }, places, {
    name: "demand 2025.csv",
  });
  expect([figuresOf(read), indicatorsOf(read)]).toEqual([[], []]);
  expect(read.issues.filter(({ severity }) => severity === "file blocker").map(({ message }) => message)).toEqual([
    "'Thing' must be a column of the file: its figures are told apart by it, so it cannot be the same in every row.",
  ]);
});

test("needs the area list for a file that names areas and gives no codes", async () => {
  const read = await readFixture("where-the-work-is.csv", {}, areaList({}));
  expect(issuesOf(read).filter((line) => line.startsWith("file"))).toEqual(["file blocker | areas not loaded"]);
});

test("matches names in capitals of Where the Work Is, and counts postings as vacancies at the workplace", async () => {
  const read = await readFixture("where-the-work-is.csv", {}, places);
  expect(read.summary).toMatchObject({ kind: "where-the-work-is", exclusions: { "geography type UK-wide": 1 } });
  expect(figuresOf(read)).toEqual([
    "2 wtwi-it-professionals lep 2022 E37000014 2015: 900",
    "3 wtwi-it-professionals lep 2022 E37000054 2015: 200",
  ]);
  expect(indicatorsOf(read)).toEqual([
    "wtwi-it-professionals, vacancies, flow, higher is more need, at workplace, specialist",
  ]);
});

test("takes the boundary year of a LEP from the row, and leaves out years that the area list does not have", async () => {
  const text =
    "year,lep_id,lep_year_spec,aps_nvq4_education_data\n2019,E37000001,2020,25.1\n2010,E37000014,2022,26.8\n";
  const all = await readText(text);
  expect(figuresOf(all)).toEqual([
    "2 lep-aps-nvq4-education lep 2020 E37000001 2019: 0.251",
    "3 lep-aps-nvq4-education lep 2022 E37000014 2010: 0.268",
  ]);
  const listed = await readText(text, {}, places);
  expect(listed.summary.exclusions).toEqual({ "no LEPs (historic) of 2020 in the area list": 1 });
});
