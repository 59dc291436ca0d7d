import { expect, test } from "vitest";
import { everythingKnown, inShort, readText } from "../readText.ts";

const header =
  "lsoa11_code,broadband_comp_national,demography_comp_national,deprivation_comp_national,deri_score_national";
const city = "E01000001,4.6242,2.50843,0.34468,2.49244";

test("gives the index as headline of essential need, its components as context, and four figures a row", async () => {
  const { records, issues, summary } = await readText(`${header}\n${city}\n`);
  expect(issues).toEqual([]);
  expect(
    records.map((record) =>
      record.type === "indicator" ? [record.row, record.indicator.id, record.indicator.role] : null,
    ),
  ).toEqual([
    [1, "deri-v1-6", "headline"],
    [1, "deri-v1-6-broadband", "context"],
    [1, "deri-v1-6-demography", "context"],
    [1, "deri-v1-6-deprivation", "context"],
    null,
    null,
    null,
    null,
  ]);
  expect(
    records.flatMap((record) =>
      record.type === "need" ? [[record.row, record.figure.indicator, record.figure.value]] : [],
    ),
  ).toEqual([
    [2, "deri-v1-6", 2.49244],
    [2, "deri-v1-6-broadband", 4.6242],
    [2, "deri-v1-6-demography", 2.50843],
    [2, "deri-v1-6-deprivation", 0.34468],
  ]);
  expect(records.at(4)).toEqual({
    type: "need",
    row: 2,
    figure: {
      indicator: "deri-v1-6",
      areaType: "lsoa",
      areaVintage: "2011",
      areaCode: "E01000001",
      period: "2022",
      value: 2.49244,
      lo: null,
      hi: null,
      marker: null,
      raw: "2.49244",
    },
  });
  expect(summary).toMatchObject({ kind: "deri", rows: 1, licence: "Open Government Licence v3.0" });
});

test("warns where the score is not the mean of its components, and lets the row in", async () => {
  const { records, issues } = await readText(`${header}\n${city.replace("2.49244", "2.49246")}\n`);
  expect(records).toHaveLength(8);
  expect(issues.map((issue) => [issue.severity, issue.message])).toEqual([
    ["warning", "The score 2.49246 is not the mean of its three components, 2.49244."],
  ]);
});

test("keeps a suppressed component and does not check a mean it cannot know", async () => {
  const { records, issues } = await readText(`${header}\n${city.replace("4.6242", "[c]")}\n`);
  expect([records.length, issues]).toEqual([8, []]);
});

test("needs the LSOAs of 2011 to be loaded", async () => {
  const surroundings = { ...everythingKnown, hasAreas: () => false };
  const { records, issues } = await readText(`${header}\n${city}\n`, {}, surroundings);
  expect([records, inShort(issues)]).toEqual([[], ["file blocker | areas not loaded"]]);
});
