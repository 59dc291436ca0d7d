import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../domain/contract/issue.ts";
import { opened, rowsOf } from "../../importers/opened.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { ReadingSummary, Surroundings } from "../../importers/reading.ts";
import { readFile } from "../../importers/readFile.ts";
import type { ImportRecord } from "../../importers/record.ts";

const folder = resolve(process.env.ATLAS_REAL_DATA ?? join(import.meta.dirname, "../../../shared/data"));

// The counts below were taken from the files by other means (a short Python script), not from the importers.
describe.skipIf(!existsSync(folder))("published files as they are (skipped where the folder is not present)", () => {
  test("reads the LSOA geography: 32,844 LSOAs, 38 LEPs, 419 LSOAs in two of them", async () => {
    const { records, issues, summary } = await read("lookups/lsoa11_geography_england.csv");
    expect([summary.kind, summary.rows, summary.heldOutRows]).toEqual(["lsoa-geography", 32_844, 0]);
    expect(counted(records)).toEqual({
      "area lsoa": 32_844,
      "area part of district": 32_844,
      "area part of region": 32_844,
      "area part of lep": 32_844 + 419,
      "area part of lsip": 32_844,
      "area district": 296,
      "area region": 9,
      "area lep": 38,
      "area lsip": 38,
    });
    expect(countedIssues(issues)).toEqual({ "warning: areas without a name": 1 });
  });

  test("sums adults of England to 45,697,898 by district, and to more by LEP, for LEPs overlap", async () => {
    const { records } = await read("lookups/lsoa11_geography_england.csv");
    const adults = (areaType: string) =>
      records.reduce(
        (sum, record) =>
          record.type === "area" && record.area.areaType === areaType ? sum + (record.area.adults ?? Number.NaN) : sum,
        0,
      );
    expect([adults("lsoa"), adults("district"), adults("region"), adults("lep")]).toEqual([
      45_697_898, 45_697_898, 45_697_898, 46_262_198,
    ]);
    const manchester = records.find((record) => record.type === "area" && record.area.code === "E08000003");
    expect(manchester).toMatchObject({ area: { name: "Manchester", adults: 443_210, lon: -2.228141, lat: 53.457744 } });
  });

  test("reads the Digital Exclusion Risk Index: every score is the mean of its components", async () => {
    const { records, issues } = await read("need/deri_v1_6_lsoa11_england.csv");
    expect(counted(records)).toEqual({ indicator: 4, need: 4 * 32_844 });
    expect(countedIssues(issues)).toEqual({});
    const scores = records.flatMap((record) =>
      record.type === "need" && record.figure.indicator === "deri-v1-6" ? [record.figure.value] : [],
    );
    expect(scores.reduce<number>((sum, score) => sum + (score ?? Number.NaN), 0)).toBeCloseTo(99_052.12915, 5);
  });

  test("reads libraries as venues and leaves out closed, prison and mobile ones and archives", async () => {
    const { records, issues, summary } = await read("provision/libraries_england_2023_geocoded.csv");
    expect([summary.kind, summary.rows, records.length]).toEqual(["libraries", 3_487, 2_925]);
    expect(summary.exclusions).toEqual({ closed: 360, prison: 63, mobile: 85, archive: 54 });
    expect(countedIssues(issues)).toEqual({
      "exclusion: closed": 360,
      "exclusion: prison": 63,
      "exclusion: mobile": 85,
      "exclusion: archive": 54,
      "warning: venues without an offer": 1,
      "warning: shut for now": 18,
      "warning: no point": 11,
    });
    expect(
      records.every(
        (record) => record.type === "listing" && record.claim.places === null && record.claim.level === null,
      ),
    ).toBe(true);
  });

  test("assumes 273,399 places in the 2,871 libraries whose open hours are known, 95 in each", async () => {
    const { records } = await read("provision/libraries_england_2023_geocoded.csv", { assumePlaces: true });
    const places = records.flatMap((record) =>
      record.type === "listing" && record.claim.places !== null ? [record.claim.places] : [],
    );
    expect([records.length, places.length]).toEqual([2_925, 2_871]);
    expect(places.reduce((sum, each) => sum + each, 0)).toBeCloseTo(273_398.8, 3);
  });

  test.each([
    ["boundaries/lep22_england_buc.geojson", "Shapes of 38 LEPs (historic), boundaries of 2022", 0],
    ["boundaries/lsip23_england_buc.geojson", "Shapes of 38 LSIP areas, boundaries of 2023", 0],
    ["boundaries/lad23_uk_buc.geojson", "Shapes of 361 local authority districts, boundaries of 2023", 0],
    ["boundaries/wards22_england.geojson", "Shapes of 6,903 wards, boundaries of 2022", 1],
    ["boundaries/lsoa11_england.geojson", "Shapes of 32,844 LSOAs, boundaries of 2011", 0],
  ])("reads %s as: %s", async (path, title, doubled) => {
    const { issues, summary } = await read(path);
    expect(summary.title).toBe(title);
    expect(countedIssues(issues)).toEqual(doubled === 0 ? {} : { "row blocker: doubled row": doubled });
  });
});

// Kept apart from the counts above: these files were made to break readers.
describe.skipIf(!existsSync(folder))("csv-test-data (skipped where the folder is not present)", () => {
  const csv = join(folder, "csv/csv-test-data");
  const namesIn = (kind: string) => readdirSync(join(csv, kind)).map((name) => name.replace(/\.[a-z]+$/, ""));

  test.each(existsSync(csv) ? namesIn("json") : [])("reads %s as its JSON says", async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(csv, "json", `${name}.json`), "utf8"));
    const { rows, issues } = await rawRows(join(csv, "csv", `${name}.csv`));
    const [header = [], ...others] = rows;
    const objects = others.map((row) => Object.fromEntries(row.map((cell, place) => [header[place] ?? "", cell])));
    expect([name.startsWith("header-") ? objects : rows, issues]).toEqual([expected, []]);
  });

  test("stops at the quotation mark that never closes, and marks the row with one too many", async () => {
    const open = await rawRows(join(csv, "csv/bad-missing-quote.csv"));
    expect(open.issues.map(({ type, row }) => [type, row])).toEqual([["quotation mark never closed", 2]]);
    const stray = await rawRows(join(csv, "csv/bad-quotes-with-unescaped-quote.csv"));
    expect(stray.strayRows).toEqual([2]);
  });
});

const page = readFileSync(join(import.meta.dirname, "../../docs/importing.md"), "utf8");
const tried = ["need", "provision"].flatMap((part) =>
  existsSync(join(folder, part)) ? readdirSync(join(folder, part)).map((name) => `${part}/${name}`) : [],
);

describe.skipIf(tried.length === 0)(
  "every published file of need and provision (skipped where the folder is not present)",
  () => {
    test.each(tried)("does with %s what the importing page says", async (path) => {
      const { summary, records, issues } = await read(path);
      const left = Object.values(summary.exclusions).reduce((sum, count) => sum + count, 0);
      const usable = summary.rows - summary.blankRows - summary.heldOutRows - left;
      const [first] = issues;
      const found =
        summary.kind === null
          ? `not known yet: ${first?.type}`
          : issues.some(({ type }) => type === "nothing to store")
            ? `\`${summary.kind}\`: known by name, nothing is stored`
            : `\`${summary.kind}\`: ${usable.toLocaleString("en-GB")} of ${summary.rows.toLocaleString("en-GB")} rows can be used`;
      expect(records.length > 0 || issues.length > 0).toBe(true);
      expect(page.split("\n").find((line) => line.startsWith(`| ${path} |`))).toBe(`| ${path} | ${found} |`);
    });
  },
);

async function rawRows(path: string) {
  const rows: (readonly string[])[] = [];
  const strayRows: number[] = [];
  const issues: Issue[] = [];
  for await (const part of rowsOf(await opened(createReadStream(path)))) {
    rows.push(...part.rows.map(({ cells }) => cells));
    strayRows.push(...part.rows.flatMap(({ number, hasStrayQuote }) => (hasStrayQuote ? [number] : [])));
    issues.push(...part.issues);
  }
  return { rows, strayRows, issues };
}

const everythingKnown: Surroundings = { isKnownArea: () => true, hasAreas: () => true, isKnownIndicator: () => true };

async function read(path: string, choices: ReadingChoices = {}) {
  const records: ImportRecord[] = [];
  const issues: Issue[] = [];
  const reading = readFile(
    { name: basename(path), bytes: createReadStream(join(folder, path)) },
    choices,
    everythingKnown,
  );
  let next = await reading.next();
  while (next.done !== true) {
    for (const record of next.value.records) records.push(record);
    issues.push(...next.value.issues);
    next = await reading.next();
  }
  const summary: ReadingSummary = next.value;
  return { records, issues, summary };
}

function counted(records: readonly ImportRecord[]): Record<string, number> {
  return countedBy(records, (record) => {
    if (record.type === "area") return `area ${record.area.areaType}`;
    return record.type === "area part" ? `area part of ${record.part.wholeType}` : record.type;
  });
}

function countedIssues(issues: readonly Issue[]): Record<string, number> {
  return countedBy(issues, (issue) => `${issue.severity}: ${issue.type}`);
}

function countedBy<Item>(items: readonly Item[], name: (item: Item) => string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(items, name)).map(([key, group]) => [key, group?.length ?? Number.NaN]),
  );
}
