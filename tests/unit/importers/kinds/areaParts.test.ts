import { expect, test } from "vitest";
import { everythingKnown, inShort, readText } from "../readText.ts";

const header = "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis";
const pair = (whole: string, part: string) => `lep,2022,${whole},district,2023,${part}`;

test("lets one district be part of two LEPs, each with its share", async () => {
  const { records, issues } = await readText(
    `${header}\n${pair("E37000001", "E08000027")},1,exact\n${pair("E37000007", "E08000027")},40%,population\n`,
  );
  expect(issues).toEqual([]);
  expect(
    records.map(
      (record) => record.type === "area part" && [record.part.wholeCode, record.part.share, record.part.basis],
    ),
  ).toEqual([
    ["E37000001", 1, "exact"],
    ["E37000007", 0.4, "population"],
  ]);
});

test("takes a blank share as 1 and a blank basis as best fit", async () => {
  const { records } = await readText(`${header}\n${pair("E37000001", "E08000027")},,\n`);
  expect(records).toEqual([
    {
      type: "area part",
      row: 2,
      part: {
        wholeType: "lep",
        wholeVintage: "2022",
        wholeCode: "E37000001",
        partType: "district",
        partVintage: "2023",
        partCode: "E08000027",
        share: 1,
        basis: "best fit",
      },
    },
  ]);
});

test("holds out shares that are none, pairs given twice, and an area inside itself", async () => {
  const { records, issues } = await readText(
    [
      header,
      `${pair("E37000001", "E08000027")},0,`,
      `${pair("E37000001", "E08000027")},50,`,
      `${pair("E37000001", "E08000027")},0.5,`,
      `${pair("E37000001", "E08000027")},0.5,`,
      "lep,2022,E37000001,lep,2022,E37000001,1,",
    ].join("\n"),
  );
  expect(records.map((record) => record.row)).toEqual([4]);
  expect(inShort(issues)).toEqual([
    "row blocker | not a share | 2 | share",
    "row blocker | not a share | 3 | share",
    "row blocker | doubled row | 5",
    "row blocker | part of itself | 6",
  ]);
});

test("says which side is not in the area list", async () => {
  const surroundings = { ...everythingKnown, isKnownArea: (areaType: string) => areaType === "lep" };
  const { issues } = await readText(`${header}\n${pair("E37000001", "E08000027")},1,\n`, {}, surroundings);
  expect(issues.map((issue) => [issue.column, issue.message])).toEqual([
    ["part_code", "E08000027 is not a 2023 local authority district in the area list."],
  ]);
});

test("leaves out a row whose areas are none, once, with no problem to mend beside it", async () => {
  const { records, issues, summary } = await readText(
    `${header}\n${pair("E99999999", "E99999999")},,\ndistrict,?,E09000001,lsoa,2021,E99999999,1,\n`,
  );
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual([
    "exclusion | not in an area | 2 | whole_code",
    "exclusion | not in an area | 3 | part_code",
  ]);
  expect([summary.exclusions, summary.heldOutRows]).toEqual([{ "not in an area": 2 }, 0]);
});
