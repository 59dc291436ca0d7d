import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";

const header = "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural";

test("reads an area with everything that is known about it", async () => {
  const cells = [
    "LSOA",
    "2011",
    "e01000001",
    "City of London 001A",
    "-0.096276",
    "51.519643",
    "1,453",
    "2020",
    "Urban",
  ];
  const { records, issues, summary } = await readText(
    `${header}\nLSOA,2011,e01000001,City of London 001A,-0.096276,51.519643,"1,453",2020,Urban\n`,
  );
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      type: "area",
      row: 2,
      area: {
        areaType: "lsoa",
        vintage: "2011",
        code: "E01000001",
        name: "City of London 001A",
        lon: -0.096276,
        lat: 51.519643,
        adults: 1453,
        adultsYear: 2020,
        urbanRural: "urban",
      },
    },
  ]);
  expect(summary).toEqual({
    kind: "areas",
    title: "Areas: 1 row",
    columns: header.split(",").map((name, at) => ({ name, readAs: name, why: null, examples: [cells[at]] })),
    headerRow: 1,
    remarks: [],
    proposals: [],
    doubts: {},
    fixed: [],
    rows: 1,
    blankRows: 0,
    heldOutRows: 0,
    exclusions: {},
    source: null,
    licence: null,
    dataDate: null,
  });
});

test("keeps adults that are blank or not available as unknown, never as zero", async () => {
  const { records } = await readText(
    `area_type,vintage,code,name,adults\nward,2024,E05000001,A,\nward,2024,E05000002,B,[x]\nward,2024,E05000003,C,0\n`,
  );
  expect(records.map((record) => record.type === "area" && record.area.adults)).toEqual([null, null, 0]);
});

test("takes columns in any order and spelling, and names those it does not use", async () => {
  const { records, issues } = await readText("Name,CODE,Area Type,Vintage,Colour\nA,E05000001,ward,2024,red\n");
  expect(records).toHaveLength(1);
  expect(issues.map((issue) => issue.message)).toEqual(["These columns are not used for areas: Colour."]);
});

test("knows districts by their other names", async () => {
  const { records } = await readText(
    "area_type,vintage,code,name\nLAD,2023,E08000003,Manchester\nlocal authority district,2023,E08000001,Bolton\n",
  );
  expect(records.map((record) => record.type === "area" && record.area.areaType)).toEqual(["district", "district"]);
});

test("holds out what it cannot believe, a line for each problem", async () => {
  const { records, issues } = await readText(
    [
      header,
      "ward,2024,E05000001,,,,,,",
      "parish,2024,E04000001,A,,,,,",
      "ward,24,E05000002,A,,,,,",
      "ward,2024,1.2E+08,A,,,,,",
      "ward,2024,E05000003,A,53.4,-2.2,,,",
      "ward,2024,E05000004,A,,,-5,2020,",
      "ward,2024,E05000005,A,,,-,2020,",
      "ward,2024,E05000006,A,,,5,20,",
      "ward,2024,E05000007,A,,,5,2020,coastal",
    ].join("\n"),
  );
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual([
    "row blocker | blank cell | 2 | name",
    "row blocker | unknown word | 3 | area_type",
    "row blocker | not a boundary year | 4 | vintage",
    "row blocker | not an area code | 5 | code",
    "row blocker | longitude and latitude swapped | 6 | lon",
    "row blocker | negative figure | 7 | adults",
    "row blocker | ambiguous figure | 8 | adults",
    "row blocker | not a year | 9 | adults_year",
    "row blocker | unknown word | 10 | urban_rural",
  ]);
});

test("holds out the second row about one area and names both rows", async () => {
  const { records, issues } = await readText(
    "area_type,vintage,code,name\nward,2024,E05000001,A\nward,2023,E05000001,A\nward,2024,E05000001,B\n",
  );
  expect(records).toHaveLength(2);
  expect(issues).toEqual([
    {
      severity: "row blocker",
      type: "doubled row",
      row: 4,
      column: null,
      value: null,
      message: "Rows 2 and 4 are about the same 2024 ward: E05000001. They differ in name (A, B). Only row 2 counts.",
      mend: "Remove whichever of rows 2 and 4 is wrong.",
    },
  ]);
});

test("warns where an LSOA's code stands on a ward", async () => {
  const { issues } = await readText("area_type,vintage,code,name\nward,2024,E01000001,A\n");
  expect(issues.map((issue) => issue.message)).toEqual([
    "E01000001 has the form of the codes of LSOAs, but the row says ward.",
  ]);
});
