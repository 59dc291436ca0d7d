import { expect, test } from "vitest";
import { type AreaCode, areaCodeSchema } from "../../../../domain/contract/area.ts";
import type { Surroundings } from "../../../../importers/reading.ts";
import { everythingKnown, inShort, readText } from "../readText.ts";

const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "lsoa/2011": { E01000001: "City 001A", E01000002: "City 001B", E01000003: "City 001C" },
  "lsoa/2021": { E01000001: "City 001A", E01000009: "City 001D" },
  "district/2023": {
    E08000009: "Trafford",
    E06000023: "Bristol, City of",
    W06000022: "Newport",
    E06009999: "Newport",
  },
};

const known: Surroundings = {
  ...everythingKnown,
  hasAreas: (areaType, vintage) => `${areaType}/${vintage}` in lists,
  isKnownArea: (areaType, vintage, code) => lists[`${areaType}/${vintage}`]?.[code] !== undefined,
  vintagesOf: (areaType) =>
    Object.keys(lists).flatMap((list) => (list.startsWith(`${areaType}/`) ? [list.slice(-4)] : [])),
  areasNamed: (areaType, vintage) =>
    Object.entries(lists[`${areaType}/${vintage}`] ?? {}).map(([code, name]) => ({ code: codeOf(code), name })),
};

const header = "indicator,area_type,area_vintage,area_code,period,value";

function need(areaType: string, vintage: string, codes: readonly string[]): string {
  return [header, ...codes.map((code) => `adults,${areaType},${vintage},"${code}",2026,5`)].join("\n");
}

/** How often the year is put in doubt by two strays beside so many codes of the right year. */
async function doubtsOf(ofTheYear: number): Promise<number> {
  const rows = Array.from({ length: ofTheYear }, (_, i) => `adults,lsoa,2021,E01000001,${2000 + i},5`);
  const strays = ["E01000002", "E01000003"].map((code) => `adults,lsoa,2021,${code},2026,5`);
  const { issues } = await readText([header, ...rows, ...strays].join("\n"), {}, known);
  return issues.filter(({ type }) => type === "area vintage may be wrong").length;
}

test("two codes in twenty of another boundary year put the year in doubt, two in twenty-one do not", async () => {
  expect([await doubtsOf(18), await doubtsOf(19)]).toEqual([1, 0]);
});

test("a code of another boundary year says of which, and of many it is said once that the year may be wrong", async () => {
  const { issues } = await readText(
    need("lsoa", "2021", ["E01000001", "E01000002", "E01000003", "E01000777"]),
    {},
    known,
  );
  expect(issues.map(({ severity, row, message }) => [severity, row, message])).toEqual([
    ["row blocker", 3, "E01000002 is not a 2021 LSOA in the area list; it is one of 2011."],
    ["row blocker", 4, "E01000003 is not a 2021 LSOA in the area list; it is one of 2011."],
    ["row blocker", 5, "E01000777 is not a 2021 LSOA in the area list."],
    ["warning", null, "2 of the 4 codes are not 2021 LSOAs but 2011 LSOAs: the file's area_vintage may be wrong."],
  ]);
});

test("one stray code among many does not make the year doubtful", async () => {
  const { issues } = await readText(need("lsoa", "2021", ["E01000001", "E01000009", "E01000002"]), {}, known);
  expect(inShort(issues)).toEqual(["row blocker | unknown area code | 4 | area_code"]);
});

test("where a boundary year is not loaded at all, the file is stopped and told which years there are", async () => {
  const { issues } = await readText(need("lsoa", "2001", ["E01000001"]), {}, known);
  expect(issues.map(({ message }) => message)).toEqual([
    "The file has codes of 2001 LSOAs, and the area list has none (it has those of 2011 and 2021), so they cannot be checked.",
  ]);
});

test("names in place of codes are matched and counted; what is not matched is held out, each row with the name", async () => {
  const names = ["Trafford", "Bristol", "trafford ", "Traford", "Newport", "E08000009"];
  const file = `${need("district", "2023", names)}\nadults,district,2023,Traford,2025,5`;
  const { records, issues, summary } = await readText(file, {}, known);
  expect(records.map((record) => record.type === "need" && record.figure.areaCode)).toEqual(["E08000009", "E06000023"]);
  expect(issues.map(({ type, row, value, message }) => [type, row, value, message])).toEqual([
    ["doubled row", 4, null, expect.stringContaining("Rows 2 and 4 are about the same")],
    [
      "unknown area name",
      5,
      "Traford",
      "'Traford' in area_code is neither a code nor a name of the 2023 local authority districts in the area list.",
    ],
    [
      "ambiguous area name",
      6,
      "Newport",
      "'Newport' in area_code is the name of more than one of the 2023 local authority districts in the area list.",
    ],
    ["doubled row", 7, null, expect.stringContaining("Rows 2 and 7 are about the same")],
    ["unknown area name", 8, "Traford", expect.stringContaining("'Traford' in area_code")],
  ]);
  expect(summary.remarks).toEqual(["3 names were matched to codes of 2023 local authority districts."]);
});

test("without names to match, a name is no code, as before", async () => {
  const { issues } = await readText(
    need("district", "2023", ["Greater Trafford"]),
    {},
    { ...known, areasNamed: () => [] },
  );
  expect(inShort(issues)).toEqual(["row blocker | not an area code | 2 | area_code"]);
});

test("area parts and postcodes take names too", async () => {
  const parts =
    "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code\ndistrict,2023,Trafford,lsoa,2021,City 001A\n";
  const postcodes = "postcode,lon,lat,area_type,area_vintage,area_code\nM14 5TQ,-2.2,53.4,district,2023,Trafford\n";
  const read = await Promise.all([parts, postcodes].map((text) => readText(text, {}, known)));
  expect(read.flatMap(({ records }) => records)).toMatchObject([
    { part: { wholeCode: "E08000009", partCode: "E01000001" } },
    { postcode: { areaCode: "E08000009" } },
  ]);
  expect(read.map(({ summary }) => summary.remarks.length)).toEqual([2, 1]);
});

function codeOf(text: string): AreaCode {
  return areaCodeSchema.parse(text);
}
