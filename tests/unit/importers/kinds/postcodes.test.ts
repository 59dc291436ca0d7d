import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";

const header = "postcode,lon,lat,area_type,area_vintage,area_code,ended";

test("reads full postcodes with their area and postcode districts without one", async () => {
  const { records, issues } = await readText(
    `${header}\nm145tq,-2.22,53.45,lsoa,2021,E01005061,31/12/2019\nM14,-2.22,53.45,,,,\n`,
  );
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      type: "postcode",
      row: 2,
      postcode: {
        postcode: "M14 5TQ",
        lon: -2.22,
        lat: 53.45,
        areaType: "lsoa",
        areaVintage: "2021",
        areaCode: "E01005061",
        ended: "2019-12-31",
      },
    },
    {
      type: "postcode",
      row: 3,
      postcode: {
        postcode: "M14",
        lon: -2.22,
        lat: 53.45,
        areaType: null,
        areaVintage: null,
        areaCode: null,
        ended: null,
      },
    },
  ]);
});

test("holds out rows that place nothing", async () => {
  const { records, issues } = await readText(
    `${header}\n[Unknown],-2.22,53.45,,,,\nM14 5TQ,,,,,,\nM14 5TQ,-2.22,53.45,lsoa,,E01005061,\nM14 5TQ,-2.22,53.45,,,,never\n`,
  );
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual([
    "row blocker | not a postcode | 2 | postcode",
    "row blocker | blank cell | 3 | lon",
    "row blocker | not a boundary year | 4 | area_vintage",
    "row blocker | not a date | 5 | ended",
  ]);
});

test("holds out the same postcode written in two ways", async () => {
  const { issues } = await readText(`${header}\nM14 5TQ,-2.22,53.45,,,,\nm145tq,-2.22,53.45,,,,\n`);
  expect(issues.map((issue) => issue.message)).toEqual([
    "Rows 2 and 3 are about the same postcode: M14 5TQ. They differ in postcode (M14 5TQ, m145tq). Only row 2 counts.",
  ]);
});
