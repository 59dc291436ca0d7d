import { expect, test } from "vitest";
import { areaList, figuresOf, indicatorsOf, issuesOf, readFixture } from "./fixture.ts";
import { readText } from "../../readText.ts";

test("knows a table from Nomis by the lines above it, and leaves out its totals row and the four lines below it", async () => {
  const read = await readFixture("nomis-rm121.csv");
  const { summary } = read;
  expect(summary).toMatchObject({
    kind: "nomis",
    title: "Census 2021 RM121 from Nomis: 3 LSOAs of 2021, England and Wales",
    headerRow: 8,
    rows: 11,
    blankRows: 3,
    heldOutRows: 0,
    exclusions: { "total row": 1, "note below the table": 4 },
    dataDate: "2021",
  });
  expect(figuresOf(read).slice(0, 5)).toEqual([
    "10 rm121-total lsoa 2021 E01011954 2021: 300",
    "10 rm121-aged-65-years lsoa 2021 E01011954 2021: 50",
    "10 rm121-aged-66-to-69-years lsoa 2021 E01011954 2021: 90",
    "10 rm121-aged-70-years-and-over lsoa 2021 E01011954 2021: 160",
    "11 rm121-total lsoa 2021 E01011969 2021: 210",
  ]);
  expect(figuresOf(read)).toHaveLength(12);
});

test("keeps what the lines above the table say of all its figures, in each indicator", async () => {
  const { records } = await readFixture("nomis-rm121.csv", { level: "essential" });
  expect(records[1]).toEqual({
    type: "indicator",
    row: 8,
    indicator: {
      id: "rm121-aged-65-years",
      title: "Aged 65 years (Sex by age)",
      level: "essential",
      unit: "people",
      kind: "stock",
      direction: "higher is more need",
      countedAt: "where people live",
      role: "context",
      basis: "measured",
      source: "Office for National Statistics: Census 2021 RM121 from Nomis",
      sourceUrl: null,
      licence: "Open Government Licence v3.0",
      published: null,
      notes: "Population: All Usual residents; Sex: All persons; Units: Persons",
    },
  });
});

test("says which level it has taken for granted, until the analyst says another", async () => {
  const granted = await readFixture("nomis-rm121.csv");
  expect(granted.issues.find(({ type }) => type === "level taken for granted")?.message).toBe(
    "The file does not say what level of digital skills its figures are about: they are taken as general, as context that changes no score until you combine it.",
  );
  const said = await readFixture("nomis-rm121.csv", { level: "essential" });
  expect(said.issues.filter(({ type }) => type === "level taken for granted")).toEqual([]);
});

test("never reads LSOAs of 2021 as those of 2011, whatever the area list has", async () => {
  const only2011 = areaList({ "lsoa/2011": { E01011954: "Hartlepool 001A", E01011969: "Hartlepool 001B" } });
  const read = await readFixture("nomis-rm121.csv", { vintage: "2011" }, only2011);
  expect(figuresOf(read)).toEqual([]);
  expect(read.summary.exclusions).toMatchObject({ "no LSOAs of 2021 in the area list": 3 });
  expect(read.issues.filter(({ severity }) => severity === "file blocker").map(({ message }) => message)).toEqual([
    "The file has figures of 2021 LSOAs, and the area list has none of them, so nothing of it can be used. It has LSOAs of 2011, which may be others.",
  ]);
});

test("leaves out the LSOAs of Wales where the area list has those of England only", async () => {
  const england = areaList({ "lsoa/2021": { E01011954: "Hartlepool 001A", E01011969: "Hartlepool 001B" } });
  const { summary } = await readFixture("nomis-rm121.csv", {}, england);
  expect(summary.exclusions).toEqual({
    "no LSOAs of Wales in the area list": 1,
    "total row": 1,
    "note below the table": 4,
  });
  expect(summary.heldOutRows).toBe(0);
});

test("reads a column of codes and per cents beside counts, where Nomis gives them", async () => {
  const read = await readText(
    [
      '"TS067 - Highest level of qualification"',
      '"ONS Crown Copyright Reserved [from Nomis on 1 March 2026]"',
      '"Units","Persons"',
      '"Units      :","Persons"',
      '"Date       :","2021"',
      '"local authority: district / unitary (as of April 2023)","mnemonic","No qualifications","%"',
      '"Bolton","E08000001","52000","22.5"',
    ].join("\n"),
  );
  expect(figuresOf(read)).toEqual([
    "7 ts067-no-qualifications district 2023 E08000001 2021: 52000",
    "7 ts067-no-qualifications-per-cent district 2023 E08000001 2021: 0.225",
  ]);
});

test("knows a census table in bulk by its columns 'Variable: Category; measures: Value'", async () => {
  const read = await readFixture("census-bulk.csv");
  expect([read.summary.kind, read.summary.title]).toEqual([
    "census-bulk",
    "Census 2021 in bulk, Highest level of qualification: 2 LSOAs of 2021, England",
  ]);
  expect(figuresOf(read)).toEqual([
    "2 census-2021-highest-level-of-qualification-total lsoa 2021 E01011954 2021: 1600",
    "2 census-2021-highest-level-of-qualification-no-qualifications lsoa 2021 E01011954 2021: 400",
    "3 census-2021-highest-level-of-qualification-total lsoa 2021 E01011969 2021: 1500",
    "3 census-2021-highest-level-of-qualification-no-qualifications lsoa 2021 E01011969 2021: 300",
  ]);
});

test("keeps values and per cents of the Nomis interface apart, and takes GEOGRAPHY for no code", async () => {
  const read = await readFixture("nomis-api.csv");
  expect(figuresOf(read)).toEqual([
    "2 nomis-api-c2021-hiqual-8-total district 2024 E08000001 2021: 2000",
    "3 nomis-api-c2021-hiqual-8-no-qualifications district 2024 E08000001 2021: 500",
    "4 nomis-api-c2021-hiqual-8-no-qualifications-per-cent district 2024 E08000001 2021: 0.25",
    "5 nomis-api-c2021-hiqual-8-no-qualifications district 2024 E08000002 2021: none [c]",
  ]);
  expect(indicatorsOf(read)).toEqual([
    "nomis-api-c2021-hiqual-8-total, people, stock, higher is more need, where people live, general",
    "nomis-api-c2021-hiqual-8-no-qualifications, people, stock, higher is more need, where people live, general",
    "nomis-api-c2021-hiqual-8-no-qualifications-per-cent, rate, stock, higher is more need, where people live, general",
  ]);
  expect(issuesOf(read)).toEqual(["exclusion | measure confidence | 6 | MEASURES_NAME"]);
});

test("counts jobs by industry at the workplace, and not as people who lack skills", async () => {
  const read = await readFixture("nomis-api-selected.csv");
  expect(indicatorsOf(read)).toEqual([
    "nomis-api-industry-information-and-communication, index, stock, higher is more need, at workplace, general",
  ]);
  expect(figuresOf(read)).toHaveLength(2);
});

test("tells values from per cents by their number where Nomis gives no name of the measure", async () => {
  const read = await readText(
    [
      "DATE,GEOGRAPHY_CODE,C2021_HIQUAL_8_NAME,MEASURES,OBS_VALUE",
      "2021,E08000001,No qualifications,20301,25.5",
      "2021,E08000001,No qualifications,20100,500",
    ].join("\n"),
  );
  expect(figuresOf(read)).toEqual([
    "2 nomis-api-c2021-hiqual-8-no-qualifications-per-cent district 2024 E08000001 2021: 0.255",
    "3 nomis-api-c2021-hiqual-8-no-qualifications district 2024 E08000001 2021: 500",
  ]);
});

test("keeps industries apart that have only codes", async () => {
  const read = await readText("DATE,GEOGRAPHY_CODE,INDUSTRY_CODE,OBS_VALUE\n2024,E08000001,J,5\n2024,E08000001,K,6\n");
  expect(figuresOf(read).map((line) => line.split(" ")[1])).toEqual(["nomis-api-industry-j", "nomis-api-industry-k"]);
});

async function units(text: string): Promise<ReadonlySet<string>> {
  const { records } = await readText(text);
  return new Set(records.flatMap((record) => (record.type === "indicator" ? [record.indicator.unit] : [])));
}

test("never counts households as people", async () => {
  const homes = new Set(["index"]);
  expect(
    await units(
      "date,geography,geography code,Number of cars or vans: Total: All households; measures: Value,Number of cars or vans: None; measures: Value\n2021,A,E01011954,700,200\n",
    ),
  ).toEqual(homes);
  expect(
    await units(
      "DATE,GEOGRAPHY_CODE,C2021_CARS_5_NAME,MEASURES,OBS_VALUE\n2021,E08000001,None,20100,5\n2021,E08000001,None,20301,9.5\n",
    ),
  ).toEqual(homes);
  expect(
    await units(
      "Lower layer Super Output Areas Code,Accommodation type (8 categories) Code,Accommodation type (8 categories),Observation\nE01011954,1,Detached,200\n",
    ),
  ).toEqual(homes);
});

test("takes no table of other years for a census", async () => {
  const { summary } = await readText("date,geography,geography code,Total: Jobs\n2024,Bolton,E08000001,12\n");
  expect(summary.kind).toBe(null);
});

const labourMarket = [
  '"annual population survey"',
  '"ONS Crown Copyright Reserved [from Nomis on 20 November 2025]"',
  '"Date :","Jan 2024-Dec 2024"',
  '"local authority: district / unitary (as of April 2023)","mnemonic","number","%","conf"',
  '"Bolton","E08000001","17000","9.6","2.9"',
];

test("reads no confidence intervals as figures, and takes marks that are explained below a table for notes", async () => {
  const read = await readText([...labourMarket, '"!","Estimate is not available."'].join("\n"));
  expect(figuresOf(read)).toEqual([
    "5 nomis-annual-population-su-number district 2023 E08000001 2024-01 to 2024-12: 17000",
    "5 nomis-annual-population-su-number-per-cent district 2023 E08000001 2024-01 to 2024-12: 0.096",
  ]);
  expect(read.summary.exclusions).toEqual({ "note below the table": 1 });
});

test("holds out a row of figures whose area is blank, which is no note", async () => {
  const read = await readText([...labourMarket, ",,5000,2.1,1.0"].join("\n"));
  expect([read.summary.heldOutRows, read.summary.exclusions]).toEqual([1, {}]);
});

function block(sex: string, count: number): string[] {
  return [`Sex :,${sex}`, "", "2021 super output area - lower layer,Total", `E01011954 : Hartlepool 001A,${count}`];
}

test("stops a file that holds several tables one below the other, for its rows would be read as those of the first", async () => {
  const read = await readText(
    [
      "RM121 - Sex by age",
      "[from Nomis]",
      "Units :,Persons",
      "Date :,2021",
      ...block("Male", 1),
      ...block("Female", 2),
    ].join("\n"),
  );
  expect([
    read.records.length,
    read.issues.filter(({ severity }) => severity === "file blocker").map(({ message }) => message),
  ]).toEqual([
    0,
    ["Row 9 begins a second table: the file holds several, one below the other, and only one can be read from a file."],
  ]);
});
