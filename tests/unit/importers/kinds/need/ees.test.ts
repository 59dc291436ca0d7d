import { expect, test } from "vitest";
import { readText } from "../../readText.ts";
import { areaList, figuresOf, indicatorsOf, issuesOf, readFixture } from "./fixture.ts";

test("reads every geographic level that is kept, and leaves out constituencies, providers and rows outside England", async () => {
  const read = await readFixture("ees-further-education.csv");
  expect(read.summary).toMatchObject({
    kind: "ees-data",
    title:
      "Explore Education Statistics, further education: 1 country of 2024, 1 region of 2024, 1 local authority district of 2024, 1 county of 2024, 1 LSIP area of 2023, 1 strategic authority of 2024, England",
    rows: 11,
    heldOutRows: 0,
    dataDate: "2023/24",
  });
  expect(issuesOf(read)).toEqual([
    "exclusion | area given twice | 6 | lad_code",
    "exclusion | area without a code | 8 | lad_code",
    "exclusion | geographic level Parliamentary constituency | 9 | geographic_level",
    "exclusion | geographic level Provider | 12 | geographic_level",
  ]);
  expect(figuresOf(read).filter((line) => line.includes("starts-total"))).toEqual([
    "2 ees-6e47-starts-total country 2024 E92000001 2023/24: 9000",
    "3 ees-6e47-starts-total region 2024 E12000002 2023/24: 1200",
    "4 ees-6e47-starts-total district 2024 E08000001 2023/24: 50",
    "5 ees-6e47-starts-total county 2024 E10000017 2023/24: 60",
    "10 ees-6e47-starts-total lsip 2023 E69000015 2023/24: 600",
    "11 ees-6e47-starts-total strategic_authority 2024 E47000001 2023/24: 600",
  ]);
});

test("never adds a total to its parts: it is a series of its own", async () => {
  const read = await readFixture("ees-further-education.csv");
  expect(indicatorsOf(read).filter((line) => /^ees-6e47-(starts|participation)-(total|app)/.test(line))).toEqual([
    "ees-6e47-starts-total, people, flow, higher is less need, where people live, general",
    "ees-6e47-participation-total, people, flow, higher is less need, where people live, general",
    "ees-6e47-starts-apprenticeships, people, flow, higher is less need, where people live, general",
    "ees-6e47-participation-apprenticeships, people, flow, higher is less need, where people live, general",
  ]);
});

test("takes low in further education for one to four people who are suppressed, and in a rate for suppressed", async () => {
  const read = await readFixture("ees-further-education.csv");
  expect(figuresOf(read).filter((line) => line.startsWith("7 ") && line.includes("[c]"))).toEqual([
    "7 ees-6e47-starts-rate-per-100000-population-apprenticeships district 2024 E08000001 2023/24: none [c]",
    "7 ees-6e47-learner-achievements-apprenticeships district 2024 E08000001 2023/24: none [c] 1..4",
    "7 ees-6e47-learner-achievements-rate-per-100000-populatio-c3ee4d9a district 2024 E08000001 2023/24: none [c]",
  ]);
});

test("takes low in other education statistics for low, which rounds to zero, and 2018 for a calendar year", async () => {
  const read = await readText(
    "time_period,time_identifier,geographic_level,country_code,country_name,pupil_count\n2018,Calendar year,National,E92000001,England,low\n",
  );
  expect(figuresOf(read)).toEqual(["2 ees-pupil-count country 2024 E92000001 2018: none [low]"]);
});

test("leaves out the levels that the area list does not have, counted, and reads the others", async () => {
  const districts = areaList({ "district/2023": { E08000001: "Bolton" } });
  const read = await readFixture("ees-further-education.csv", {}, districts);
  expect(read.summary.exclusions).toEqual({
    "no countries in the area list": 1,
    "no regions in the area list": 1,
    "no counties in the area list": 1,
    "no LSIP areas in the area list": 1,
    "no strategic authorities in the area list": 1,
    "area given twice": 1,
    "area without a code": 1,
    "geographic level Parliamentary constituency": 1,
    "geographic level Provider": 1,
  });
  expect(figuresOf(read).filter((line) => line.includes("starts-total"))).toEqual([
    "4 ees-6e47-starts-total district 2023 E08000001 2023/24: 50",
  ]);
});

test("reads tables of the table tool as analysts keep them, whatever their categories", async () => {
  const apprenticeships = await readFixture("ees-table-apprenticeships.csv");
  expect(figuresOf(apprenticeships).map((line) => line.replace(/^(\d+ ees-[0-9a-f]{4}-[a-z]+)[^ ]*/, "$1"))).toEqual([
    "2 ees-f49a-starts district 2024 E07000167 2022/23: 10",
    "2 ees-f49a-achievements district 2024 E07000167 2022/23: none [c] 1..4",
    "3 ees-f49a-starts district 2024 E07000163 2022/23: none [c]",
    "3 ees-f49a-achievements district 2024 E07000163 2022/23: 20",
  ]);
  const basic = await readFixture("ees-table-basic-skills.csv");
  expect(figuresOf(basic)).toEqual([
    "2 ees-a63c-achievements-basic-skills-excluding-digital-sk-20764fd3 region 2024 E12000002 2022/23: 1200",
    "2 ees-a63c-participation-basic-skills-excluding-digital-s-d7056b16 region 2024 E12000002 2022/23: 2400",
    "3 ees-a63c-achievements-digital-skills-adult-19 region 2024 E12000002 2022/23: 300",
    "3 ees-a63c-participation-digital-skills-adult-19 region 2024 E12000002 2022/23: 510",
  ]);
  const offer = await readFixture("ees-table-adult-offer.csv");
  expect([offer.summary.kind, figuresOf(offer).length]).toEqual(["ees-table", 2]);
});

test("says so when England is not the sum of its nine regions, with both figures", async () => {
  const header =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,starts";
  const regions = Array.from(
    { length: 9 },
    (_, at) => `202324,Academic year,Regional,E92000001,England,E1200000${at + 1},R,100`,
  );
  const table = (england: number) =>
    readText([header, `202324,Academic year,National,E92000001,England,,,${england}`, ...regions].join("\n"));
  expect(issuesOf(await table(940))).toEqual([]);
  const off = await table(1200);
  expect(off.issues.filter(({ type }) => type === "total that does not add up").map(({ message }) => message)).toEqual([
    "Starts of 2023/24: England has 1,200, but its nine regions add up to 900.",
  ]);
});

test("reads one filter at a time where all combinations would be too many, and counts the rows it leaves out", async () => {
  const names = ["Total", "a", "b", "c", "d", "e"];
  const rows = names.flatMap((one) =>
    names.map((two) =>
      `202324,Academic year,National,E92000001,England,one ${one},two ${two},5`.replaceAll(/\w+ Total/g, "Total"),
    ),
  );
  const read = await readText(
    ["time_period,time_identifier,geographic_level,country_code,country_name,first,second,starts", ...rows].join("\n"),
  );
  expect(read.summary.exclusions).toEqual({ "more than one category at a time": 25 });
  expect(figuresOf(read)).toHaveLength(11);
  expect(read.summary.remarks[0]).toBe(
    "Of first, second one is read at a time, with the others at their total: all combinations would be too many series.",
  );
});

test("reads at most 120 series, says so, and counts the rows of the others", async () => {
  const rows = Array.from({ length: 130 }, (_, at) => `2022/23,E08000001,Bolton,Subject ${at},5`);
  const read = await readText(["date,geography_code,geography_name,subject,starts", ...rows].join("\n"));
  expect([figuresOf(read).length, indicatorsOf(read).length, read.summary.exclusions]).toEqual([
    120,
    120,
    { "beyond the first 120 series": 10 },
  ]);
  expect(issuesOf(read)[0]).toBe("warning | too many categories");
});

test("reads one filter at a time where a long file goes through all areas for each combination", async () => {
  const rows = ["Total,Total", "a,Total", "Total,b", "a,b"].flatMap((filters) =>
    Array.from(
      { length: 300 },
      (_, at) => `202324,Academic year,Local authority district,E92000001,England,E07000${at + 100},${filters},5`,
    ),
  );
  const read = await readText(
    [
      "time_period,time_identifier,geographic_level,country_code,country_name,lad_code,first,second,starts",
      ...rows,
    ].join("\n"),
  );
  expect(indicatorsOf(read).map((line) => line.split(",")[0])).toEqual([
    "ees-96b5-starts-total",
    "ees-96b5-starts-a",
    "ees-96b5-starts-b",
  ]);
  expect(read.summary.exclusions).toEqual({ "more than one category at a time": 300 });
});
