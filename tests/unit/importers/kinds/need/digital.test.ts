import { expect, test } from "vitest";
import { readText } from "../../readText.ts";
import { areaList, figuresOf, indicatorsOf, issuesOf, readFixture } from "./fixture.ts";

test("reads the figures behind the first Digital Exclusion Risk Index, those on adults as shares", async () => {
  const read = await readFixture("deri-1-0.csv");
  expect([read.summary.kind, read.summary.title]).toEqual([
    "deri-1-0",
    "Digital Exclusion Risk Index 1.0, the figures behind it: 1 LSOA of 2011, England",
  ]);
  expect(figuresOf(read).map((line) => line.replace(" lsoa 2011 E01004766 2021", ""))).toEqual([
    "2 deri-1-0-total-population: 1500",
    "2 deri-1-0-aged-16: 1200",
    "2 deri-1-0-aged-65: 300",
    "2 deri-1-0-aged-75: 120",
    "2 deri-1-0-percentage-of-homes-unable-to-receive-at-least-30mbit-s: 1.5",
    "2 deri-1-0-percentage-of-connections-receiving-less-than-10mbit-s: 4",
    "2 deri-1-0-percentage-of-residents-aged-16-with-no-qualifications: 0.225",
    "2 deri-1-0-guaranteed-pension-credit-rate-per-1-000-aged-65: 140.2",
    "2 deri-1-0-index-of-multiple-deprivation-2019-score: 31.6",
    "2 deri-1-0-average-download-speed-mbit-s: 62.1",
    "2 deri-1-0-unemployment-rate: 0.051",
  ]);
  expect(indicatorsOf(read).filter((line) => line.includes("less need"))).toEqual([
    "deri-1-0-average-download-speed-mbit-s, index, stock, higher is less need, where people live, essential",
  ]);
});

test("reads version 1.6 of the index under the names of its own file", async () => {
  const read = await readFixture("deri-1-6-nation.csv");
  expect([read.summary.kind, issuesOf(read)]).toEqual(["deri", []]);
  expect(figuresOf(read)).toEqual([
    "2 deri-v1-6 lsoa 2011 E01004766 2022: 5",
    "2 deri-v1-6-broadband lsoa 2011 E01004766 2022: 6",
    "2 deri-v1-6-demography lsoa 2011 E01004766 2022: 3",
    "2 deri-v1-6-deprivation lsoa 2011 E01004766 2022: 6",
  ]);
});

test("reads the Indices of Deprivation of 2019 and 2025 under their own names, with line breaks in them, each on its own boundaries", async () => {
  expect(figuresOf(await readFixture("iod-2019-file-7.csv"))).toEqual([
    "2 deprivation-2019-adult-skills lsoa 2011 E01004766 2019: 0.35",
  ]);
  expect(figuresOf(await readFixture("iod-2025-file-7.csv"))).toEqual([
    "2 deprivation-2025-adult-skills lsoa 2021 E01004766 2025: 0.35",
    "2 deprivation-2025-education lsoa 2021 E01004766 2025: 35.2",
  ]);
  expect(figuresOf(await readFixture("iod-2025-districts.csv"))).toEqual([
    "2 deprivation-2025-average-score district 2024 E08000001 2025: 33.1",
    "2 deprivation-2025-extent district 2024 E08000001 2025: 0.41",
  ]);
});

test("reads broadband by local authority as per cents of premises, with the period of the file's name", async () => {
  const read = await readFixture("connected-nations-laua.csv", {}, undefined, "202505_fixed_laua_coverage_r01.csv");
  expect(read.summary).toMatchObject({ kind: "connected-nations", dataDate: "2025-05" });
  expect(read.summary.remarks).toContain("The period 2025-05 is taken from the name of the file.");
  expect(figuresOf(read).filter((line) => /full-fibre|below-the-uso|all-premises/.test(line))).toEqual([
    "2 connected-nations-all-premises district 2024 E08000001 2025-05: 130000",
    "2 connected-nations-full-fibre-availability-premises district 2024 E08000001 2025-05: 55.1",
    "2 connected-nations-of-premises-below-the-uso district 2024 E08000001 2025-05: 0.2",
  ]);
  expect(indicatorsOf(read).filter((line) => /full-fibre|below-the-uso/.test(line))).toEqual([
    "connected-nations-full-fibre-availability-premises, index, stock, higher is less need, where people live, essential",
    "connected-nations-of-premises-below-the-uso, index, stock, higher is more need, where people live, essential",
  ]);
});

test("does not guess a period that neither the file nor its name says, and takes it from the analyst", async () => {
  const read = await readFixture("connected-nations-laua.csv");
  expect([figuresOf(read), issuesOf(read)]).toEqual([[], ["file blocker | no period"]]);
  const said = await readFixture("connected-nations-laua.csv", { constants: { period: "2024" } });
  expect([figuresOf(said).length, said.summary.dataDate]).toEqual([13, "2024"]);
});

test("reads people by age in the LSOAs of 2011 as context, not as the adults of areas", async () => {
  const text = "lsoa11_code,lsoa11_name,total,age_16_plus\nE01004766,Bolton 005A,1500,1200\n";
  const read = await readText(text, {}, areaList({ "lsoa/2011": { E01004766: "Bolton 005A" } }), {
    name: "mid2020.csv",
  });
  expect(read.summary.kind).toBe("lsoa-population");
  expect(figuresOf(read)).toEqual([
    "2 people-all-ages lsoa 2011 E01004766 2020: 1500",
    "2 people-aged-16-and-over lsoa 2011 E01004766 2020: 1200",
  ]);
  expect(read.records.some(({ type }) => type === "area")).toBe(false);
});

test("takes the period from the name of a file only where it names one", async () => {
  const text = "laua,laua_name,All Premises\nE08000001,Bolton,5\n";
  const periods = async (name: string) =>
    (await readText(text, {}, undefined, { name })).records.flatMap((record) =>
      record.type === "need" ? [record.figure.period] : [],
    );
  expect([
    await periods("202507_fixed_laua.csv"),
    await periods("coverage 2023-24.csv"),
    await periods("lad2011_coverage_2020.csv"),
    await periods("coverage.csv"),
  ]).toEqual([["2025-07"], ["2023/24"], [], []]);
});
