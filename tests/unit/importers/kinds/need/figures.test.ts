import * as fc from "fast-check";
import { expect, test } from "vitest";
import { directionOf } from "../../../../../importers/kinds/need/figures/directionOf.ts";
import { indicatorIdOf } from "../../../../../importers/kinds/need/figures/indicatorIdOf.ts";
import { isTotal } from "../../../../../importers/kinds/need/figures/filters.ts";
import { periodOf } from "../../../../../importers/kinds/need/figures/periodOf.ts";
import { unitOf } from "../../../../../importers/kinds/need/figures/unitOf.ts";
import { vintageInName } from "../../../../../importers/kinds/need/figures/vintageInName.ts";
import { areaList, figuresOf, issuesOf } from "./fixture.ts";
import { readText } from "../../readText.ts";

test.each([
  ["202324", "Academic year", "2023/24"],
  ["2018", "Calendar year", "2018"],
  ["202324", "Autumn term", "2023/24 Autumn term"],
  ["2024", "Q1", "2024 Q1"],
  ["2022/23", "", "2022/23"],
  ["2021-03-21", "", "2021-03-21"],
  ["Oct 2022-Sep 2023", "", "2022-10 to 2023-09"],
  ["March 2021", "", "2021-03"],
  ["2018 to 2020", "", "2018 to 2020"],
  ["2019-2021", "", "2019 to 2021"],
  ["2023/2024", "", "2023/24"],
  ["2022-23", "", "2022/23"],
  ["202012", "", "2020-12"],
  ["Q1 2024", "", "2024 Q1"],
  ["2018-01-01T00:00:00/P3Y", "", "2018 to 2020"],
  ["2023-04-01/P1Y", "", "2023/24"],
  ["2023-04-01/P3M", "", "2023-04 to 2023-06"],
  ["2022/24", "", null],
  ["1998, 1999 and 2000", "", null],
  ["no year", "", null],
])("reads the period %s of a %s as %s", (text, identifier, period) => {
  expect(periodOf(text, identifier)).toBe(period);
});

test.each([
  ["LSOA21CD", "2021"],
  ["lad2023cd", "2023"],
  ["LSOA code (2021)", "2021"],
  ["2021 super output area - lower layer", "2021"],
  ["local authority: district / unitary (as of April 2023)", "2023"],
  ["geography_code", null],
])("reads the boundary year in the name %s as %s", (name, year) => {
  expect(vintageInName(name)).toBe(year);
});

test("gives the same words the same id, which fits the contract whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
      const id = indicatorIdOf(words, () => false);
      expect(id).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
      expect(indicatorIdOf(words, () => false)).toBe(id);
      expect(indicatorIdOf(words, (taken) => taken === id && taken.length < 40)).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
    }),
  );
});

test("tells two categories apart that differ in punctuation only", async () => {
  const read = await readText(
    "date,geography_code,geography_name,subject,starts\n2022/23,E08000001,Bolton,A & B,5\n2022/23,E08000001,Bolton,A B,6\n",
  );
  const ids = figuresOf(read).map((line) => line.split(" ")[1]);
  expect([ids[0], new Set(ids).size]).toEqual(["ees-891c-starts-a-b", 2]);
});

test("takes what is plainly good to have for less need, and its absence for more", () => {
  const titles = [
    "Full Fibre availability",
    "NVQ4",
    "% unable to receive 10Mbit/s",
    "No qualifications",
    "Residents with no degree",
  ];
  expect(titles.map((title) => directionOf(title) === "higher is less need")).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("takes shares of people for rates and shares of homes for an index", () => {
  const names = [
    "Percentage of residents",
    "Full Fibre availability (% premises)",
    "Persons",
    "rate_per_100000",
    "Postings: job adverts",
  ];
  expect(names.map((name) => unitOf(name).unit)).toEqual(["rate", "index", "people", "index", "vacancies"]);
});

test("never takes a per cent for people, whatever it is called, nor figures with halves of people", async () => {
  const names = ["pct_achieve_l2", "pt_achieving", "achieve_share", "Number of cars or vans", "t_pupils"];
  expect(names.map((name) => unitOf(name).unit)).toEqual(["rate", "index", "index", "index", "people"]);
  const header = "time_period,time_identifier,geographic_level,country_code,country_name,achieved";
  const unit = async (cell: string) => {
    const { records } = await readText(`${header}\n202324,Academic year,National,E92000001,England,${cell}\n`);
    return records.flatMap((record) => (record.type === "indicator" ? [record.indicator.unit] : []));
  };
  expect([await unit("64"), await unit("64.5")]).toEqual([["people"], ["index"]]);
});

function rowsOfPerCents(value: number): string[] {
  return Array.from({ length: 12 }, (_, at) => `Adults without qualifications (%),E080000${at + 10},A,2024,${value}`);
}

test("warns where columns of per cents hold shares, which would be a hundred times too small", async () => {
  const header = "indicator,areacd,areanm,period,value";
  const warned = async (value: number) => issuesOf(await readText([header, ...rowsOfPerCents(value)].join("\n")));
  expect(await warned(22.5)).toEqual([]);
  expect(await warned(0.225)).toEqual(["warning | shares among per cents"]);
});

test("stops a file that has areas and periods and no figures", async () => {
  const { records, issues } = await readText("year,lep_id,lep_year_spec\n2019,E37000001,2020\n");
  expect([records, issues.filter(({ severity }) => severity === "file blocker").map(({ type }) => type)]).toEqual([
    [],
    ["no figures"],
  ]);
});

test("says which columns it does not read because they are empty in the first rows", async () => {
  const rows = Array.from({ length: 310 }, (_, at) => `2022/23,E07000${at + 100},A,5,${at < 305 ? "" : "7"}`);
  const read = await readText(["date,geography_code,geography_name,starts,achievements", ...rows].join("\n"));
  expect(read.issues.filter(({ type }) => type === "empty columns").map(({ message }) => message)).toEqual([
    "Not read, because they are empty in the first 300 rows: achievements.",
  ]);
});

test("reads deciles and years of age as categories, though they are numbers", async () => {
  const rows = [1, 2, 3].map((decile) => `2022/23,E08000001,Bolton,${decile},5`);
  const read = await readText(["date,geography_code,geography_name,imd_decile,starts", ...rows].join("\n"));
  expect([read.summary.heldOutRows, figuresOf(read).length]).toEqual([0, 3]);
});

async function lineOf(filter: string): Promise<string[]> {
  return figuresOf(
    await readText(`date,geography_code,geography_name,${filter},starts\n2022/23,E08000001,Bolton,Total,5\n`),
  );
}

test("keeps figures of the same name apart that come from files with other filters", async () => {
  const [one, other, again] = [await lineOf("provision_type"), await lineOf("apps_level"), await lineOf("Apps Level")];
  expect(one[0]).not.toBe(other[0]);
  expect(other).toEqual(again);
});

test("takes Total and All for totals, and no word that only begins so", () => {
  expect(["Total", "All persons", "Total: All usual residents", "Allied health", "Totally new"].map(isTotal)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("counts where a total is not the sum of its parts, and says nothing where the parts are none", async () => {
  const header =
    "date,geography,geography code,Age: Total; measures: Value,Age: Young; measures: Value,Age: Old; measures: Value";
  const rows = Array.from({ length: 20 }, (_, at) =>
    `2021,A,E0100000${at + 10},100,60,40`.replace("E0100000", "E010000"),
  );
  const fitting = await readText([header, ...rows].join("\n"));
  expect(issuesOf(fitting)).toEqual([]);
  const one = await readText([header, ...rows, "2021,A,E01000099,100,60,10"].join("\n"));
  expect(one.issues.filter(({ type }) => type === "total that does not add up").map(({ message }) => message)).toEqual([
    "In 1 of 21 places the total is not the sum of its parts: at E01000099 the total is 100, but the parts add up to 70.",
  ]);
  const others = await readText([header, ...rows.map((row) => row.replace(",60,40", ",60,70"))].join("\n"));
  expect(issuesOf(others)).toEqual([]);
});

test("reads codes by the list that has most of them, the newest of several, and says so", async () => {
  const list = areaList({
    "district/2019": { E07000163: "Craven", E08000001: "Bolton" },
    "district/2021": { E07000163: "Craven", E08000001: "Bolton" },
    "district/2023": { E06000065: "North Yorkshire", E08000001: "Bolton" },
  });
  const table = "date,geography_code,geography_name,starts\n2022/23,E08000001,Bolton,5\n2022/23,E07000163,Craven,6\n";
  const read = await readText(table, {}, list);
  expect(figuresOf(read).map((line) => line.split(" ").slice(2, 5).join(" "))).toEqual([
    "district 2021 E08000001",
    "district 2021 E07000163",
  ]);
  expect(read.summary.remarks).toEqual([
    "The file does not say on which boundaries its areas stand. They are read by the lists that have most of the first codes: local authority districts of 2021 (2 of 2).",
  ]);
  const chosen = await readText(table, { vintage: "2019" }, list);
  expect(figuresOf(chosen)[0]).toContain("district 2019 E08000001");
});

test("asks once for all blanks of a file, and reads them as the analyst answers", async () => {
  const table = "date,geography_code,geography_name,starts\n2022/23,E08000001,Bolton,-\n2022/23,E08000002,Bury,6\n";
  const asked = await readText(table);
  expect([asked.summary.doubts, asked.summary.heldOutRows]).toEqual([{ dash: 1 }, 1]);
  const answered = await readText(table, { answers: { dash: "suppressed" } });
  expect(figuresOf(answered)[0]).toBe("2 ees-starts district 2024 E08000001 2022/23: none [c]");
});
