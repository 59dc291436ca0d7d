import { expect, test } from "vitest";
import { everythingKnown, inShort, readText } from "../readText.ts";

const header = "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker";
const place = "adults,lsoa,2021,E01000001,2026";

test("reads a figure and keeps the cell as it stood", async () => {
  const { records, issues, summary } = await readText(`${header}\n${place},"1,234 ",1100,"1,300",p\n`);
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      type: "need",
      row: 2,
      figure: {
        indicator: "adults",
        areaType: "lsoa",
        areaVintage: "2021",
        areaCode: "E01000001",
        period: "2026",
        value: 1234,
        lo: 1100,
        hi: 1300,
        marker: "p",
        raw: "1,234 ",
      },
    },
  ]);
  expect(summary.dataDate).toBe("2026");
});

test("names the vintage of a code that is not in the area list", async () => {
  const surroundings = { ...everythingKnown, isKnownArea: () => false };
  const { records, issues } = await readText(`${header}\n${place},5,,,\n`, {}, surroundings);
  expect(records).toEqual([]);
  expect(issues).toEqual([
    {
      severity: "row blocker",
      type: "unknown area code",
      row: 2,
      column: "area_code",
      value: "E01000001",
      message: "E01000001 is not a 2021 LSOA in the area list.",
      mend: "Correct the code or its vintage, or add the area to the area list.",
    },
  ]);
});

test("stops once, not for every row, when no areas are loaded, and gives no records", async () => {
  const surroundings = { ...everythingKnown, hasAreas: (_: string, vintage: string) => vintage === "2011" };
  const rows = ["adults,lsoa,2011,E01000001,2026,5", `${place},5`, "adults,lsoa,2021,E01000002,2026,5"];
  const { records, issues } = await readText(`${header.slice(0, -13)}\n${rows.join("\n")}\n`, {}, surroundings);
  expect(records).toEqual([]);
  expect(issues.map((issue) => [issue.severity, issue.message, issue.mend])).toEqual([
    [
      "file blocker",
      "The file has codes of 2021 LSOAs, and the area list has none, so they cannot be checked.",
      "Load the areas first: a file of 2021 LSOAs.",
    ],
  ]);
});

test("holds out figures of an indicator that nobody has published", async () => {
  const surroundings = { ...everythingKnown, isKnownIndicator: (id: string) => id === "adults" };
  const { records, issues } = await readText(
    `${header}\n${place},5,,,\nadlts,lsoa,2021,E01000002,2026,5,,,\n`,
    {},
    surroundings,
  );
  expect(records.map((record) => record.row)).toEqual([2]);
  expect(issues.map((issue) => [issue.row, issue.message])).toEqual([
    [3, "There is no published indicator called 'adlts'."],
  ]);
});

test("counts people who are in no area apart from mistakes", async () => {
  const { records, issues, summary } = await readText(`${header}\nadults,lsoa,2021,E99999999,2026,5,,,\n`);
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual(["exclusion | not in an area | 2 | area_code"]);
  expect(summary.exclusions).toEqual({ "not in an area": 1 });
});

test("holds out two figures for the same indicator, area and period, but not for two periods", async () => {
  const { records, issues } = await readText(`${header}\n${place},5,,,\n${place}/27,6,,,\n${place},7,,,\n`);
  expect(records.map((record) => record.row)).toEqual([2, 3]);
  expect(issues.map((issue) => issue.message)).toEqual([
    "Rows 2 and 4 are about the same adults of 2026, 2021 LSOA: E01000001. They differ in value (5, 7). Only row 2 counts.",
  ]);
});

test("refuses a file that mixes boundaries for one indicator and period, by the name of the column, but not two periods on their own", async () => {
  const first = "adults,ward,2022,E05000001,2026,5,,,";
  const other = "adults,ward,2023,E05000002,2026,6,,,";
  const mixed = await readText(`${header}\n${first}\n${other}\n`);
  expect(mixed.records).toEqual([]);
  expect(mixed.issues).toMatchObject([
    {
      severity: "file blocker",
      type: "mixed vintages",
      message:
        "area_vintage holds both 2022 and 2023 for adults of 2026 by ward: figures on two sets of boundaries can neither be added nor ranked together.",
    },
  ]);
  const apart = await readText(`${header}\n${first}\n${other.replace("2026", "2027")}\n`);
  expect([apart.records.length, apart.issues]).toEqual([2, []]);
});

test("says every problem of a row, not only the first", async () => {
  const { issues } = await readText(
    `${header}\nAdults!,lsoas,21,?,,-,,,\n`,
    {},
    { ...everythingKnown, isKnownIndicator: () => false },
  );
  expect(inShort(issues)).toEqual([
    "row blocker | unknown indicator | 2 | indicator",
    "row blocker | unknown word | 2 | area_type",
    "row blocker | not a boundary year | 2 | area_vintage",
    "row blocker | not an area code | 2 | area_code",
    "row blocker | blank cell | 2 | period",
    "row blocker | ambiguous figure | 2 | value",
  ]);
});

test("does not know what a per cent means when nobody says the unit", async () => {
  const { unitOf: _, ...unitless } = everythingKnown;
  const { issues } = await readText(`${header}\n${place},12%,,,\n`, {}, unitless);
  expect(inShort(issues)).toEqual(["row blocker | per cent | 2 | value"]);
});

test.each(["2026", "2025/26", "202526", "2026-03", "2026 to 2028", "2026-03-31"])(
  "takes %s for a period",
  async (period) => {
    const { records, issues } = await readText(`${header}\nadults,lsoa,2021,E01000001,${period},5,,,\n`);
    expect(issues).toEqual([]);
    expect(records).toMatchObject([{ figure: { period } }]);
  },
);

test.each(["99", "=2+5", "March 2026", "20261", "31/03/2026"])(
  "holds out a row whose period is %s, for nobody can say which comes later",
  async (period) => {
    const { records, issues } = await readText(`${header}\nadults,lsoa,2021,E01000001,${period},5,,,\n`);
    expect(records).toEqual([]);
    expect(inShort(issues)).toEqual(["row blocker | no period | 2 | period"]);
  },
);

const surveyed = "indicator,area_type,area_vintage,area_code,period,value,lo,hi,sample_size";
const isRate = { ...everythingKnown, unitOf: () => "rate" as const };

test("gives a rate without bounds the interval that follows from how many were asked, and says so once", async () => {
  const rows = [`${place},0.15,,,200`, `${place.replace("E01000001", "E01000002")},15%,0.1,0.2,200`];
  const { records, issues } = await readText(`${surveyed}\n${rows.join("\n")}\n`, {}, isRate);
  const bounds = records.map((record) => (record.type === "need" ? [record.figure.lo, record.figure.hi] : []));
  expect(bounds.map((pair) => pair.map((bound) => bound?.toFixed(6)))).toEqual([
    ["0.107136", "0.206056"],
    ["0.100000", "0.200000"],
  ]);
  expect(issues.map((issue) => [issue.severity, issue.type])).toEqual([["warning", "bounds worked out"]]);
});

test("holds out a rate of a survey that asked nobody, and leaves counts without bounds with a word", async () => {
  const nobody = await readText(`${surveyed}\n${place},0.15,,,0\n`, {}, isRate);
  expect([nobody.records, nobody.issues.map(({ type }) => type)]).toEqual([[], ["nobody asked"]]);
  const count = await readText(`${surveyed}\n${place},15,,,200\n`, {}, { ...everythingKnown, unitOf: () => "people" });
  expect(count.records).toMatchObject([{ figure: { value: 15, lo: null, hi: null } }]);
  expect(count.issues.map(({ type }) => type)).toEqual(["sample size not used"]);
});

test("asks once for a file of people whether a point is one of thousands; an index and a rate have decimals by nature", async () => {
  const rows = ["70.748", "34.692", "12.5", "0.125"].map(
    (value, at) => `adults,lsoa,2021,E0100000${at},2026,${value},,,`,
  );
  const asked = async (unit: "people" | "index") => {
    const { issues, records } = await readText(
      `${header}\n${rows.join("\n")}\n`,
      {},
      { ...everythingKnown, unitOf: () => unit },
    );
    return [records.length, ...inShort(issues)];
  };
  expect(await asked("people")).toEqual([4, "warning | point or thousands"]);
  expect(await asked("index")).toEqual([4]);
});
