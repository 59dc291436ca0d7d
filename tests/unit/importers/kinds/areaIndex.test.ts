import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";
import { areaList } from "./need/fixture.ts";

const deprivation = "lsoa21_code,IMD_rank,adult_skills_score,Education_score";

test("gives a context indicator for each score of a published index, and its figures on its own boundaries", async () => {
  const { records, issues, summary } = await readText(`${deprivation}\nE01000001,26525,0.03,0.004\n`);
  expect(issues).toEqual([]);
  expect(
    records.map((record) =>
      record.type === "indicator"
        ? [record.indicator.id, record.indicator.level, record.indicator.role, record.indicator.unit]
        : record.type === "need" && [
            record.figure.indicator,
            record.figure.areaVintage,
            record.figure.period,
            record.figure.value,
          ],
    ),
  ).toEqual([
    ["deprivation-2025-adult-skills", "general", "context", "index"],
    ["deprivation-2025-education", "general", "context", "index"],
    ["deprivation-2025-adult-skills", "2021", "2025", 0.03],
    ["deprivation-2025-education", "2021", "2025", 0.004],
  ]);
  expect([summary.kind, summary.title]).toEqual([
    "deprivation-2025",
    "Skills in the Indices of Deprivation 2025: 1 LSOA of 2021, England",
  ]);
});

test("knows that a higher propensity is less need, and stands on the boundaries of 2011", async () => {
  const { records } = await readText("lsoa11cd,region,lad_name,dpi_score\nW01000001,Wales,Anglesey,97.0\n");
  expect(records).toMatchObject([
    { indicator: { id: "digital-propensity-2021", direction: "higher is less need", level: "essential" } },
    { figure: { areaVintage: "2011", areaCode: "W01000001", value: 97 } },
  ]);
});

test("holds out a row without a score, and one about an area met before", async () => {
  const { records, issues } = await readText(`${deprivation}\nE01000001,1,,2\nE01000002,1,0.1,2\nE01000002,1,0.2,2\n`);
  expect(records.filter(({ row }) => row > 1).map(({ row }) => row)).toEqual([3, 3]);
  expect(inShort(issues)).toEqual([
    "row blocker | ambiguous figure | 2 | adult_skills_score",
    "row blocker | doubled row | 4",
  ]);
});

test("leaves out the LSOAs of Wales where the area list has those of England only, and holds none of them out", async () => {
  const england = areaList({ "lsoa/2011": { E01000001: "City of London 001A" } });
  const { records, summary } = await readText("lsoa11cd,dpi_score\nE01000001,97.0\nW01000001,95.0\n", {}, england);
  expect(records.filter(({ type }) => type === "need")).toHaveLength(1);
  expect([summary.heldOutRows, summary.exclusions]).toEqual([0, { "no LSOAs of Wales in the area list": 1 }]);
});
