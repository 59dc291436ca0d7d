import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everythingKnown, inShort, readText, type WholeReading } from "../../readText.ts";

function reading(name: string, surroundings = everythingKnown): Promise<WholeReading> {
  return readText(readFileSync(new URL(`./fixtures/${name}.csv`, import.meta.url), "utf8"), {}, surroundings);
}

test("reads the postcode directory of 2024: points, small areas, postcodes out of use; one without a point is left out", async () => {
  const { records, summary } = await reading("nspl-2024");
  expect(records.map((record) => record.type === "postcode" && record.postcode)).toEqual([
    {
      postcode: "M14 5TQ",
      lon: -2.2,
      lat: 53.4,
      areaType: "lsoa",
      areaVintage: "2021",
      areaCode: "E01000001",
      ended: null,
    },
    {
      postcode: "M1 1AB",
      lon: -2.21,
      lat: 53.41,
      areaType: "lsoa",
      areaVintage: "2021",
      areaCode: "E01000002",
      ended: "2015-06-01",
    },
  ]);
  expect([summary.kind, summary.exclusions]).toEqual(["postcode-directory", { "no point": 1 }]);
});

test("reads the postcode directory of 2026, whose columns carry years, in the same way", async () => {
  const { records, summary } = await reading("onspd-2026");
  expect(summary.kind).toBe("postcode-directory");
  expect(records).toMatchObject([{ postcode: { postcode: "M14 5TQ", areaCode: "E01000001" } }]);
});

test("gives postcodes a point and no area where the area list has none, and says so", async () => {
  const { records, issues } = await reading("nspl-2024", { ...everythingKnown, hasAreas: () => false });
  expect(records).toMatchObject([{ postcode: { areaCode: null, lon: -2.2 } }, { postcode: { areaCode: null } }]);
  expect(inShort(issues)).toEqual(["warning | areas not loaded", "exclusion | no point | 4 | lat"]);
});

test("reads a lookup of LSOAs: the areas of every census once, and the district that each LSOA of 2021 lies in", async () => {
  const { records, summary } = await reading("lsoa-lookup");
  const areas = records.flatMap((record) =>
    record.type === "area"
      ? [`${record.area.areaType} ${record.area.vintage} ${record.area.code} ${record.area.name}`]
      : [],
  );
  expect(areas).toEqual([
    "lsoa 2021 E01000001 Abney 001A",
    "lsoa 2011 E01000001 Abney 001A",
    "district 2022 E07000001 Abney",
    "lsoa 2021 E01000003 Abney 001C",
    "lsoa 2011 E01000002 Abney 001B",
    "lsoa 2021 E01000004 Abney 001D",
  ]);
  const parts = records.flatMap((record) => (record.type === "area part" ? [record.part] : []));
  expect(parts.map(({ partCode, partVintage, wholeCode, basis }) => [partCode, partVintage, wholeCode, basis])).toEqual(
    [
      ["E01000001", "2021", "E07000001", "best fit"],
      ["E01000003", "2021", "E07000001", "best fit"],
      ["E01000004", "2021", "E07000001", "best fit"],
    ],
  );
  expect(summary.title).toBe("Lookup of LSOAs of 2021, LSOAs of 2011, local authority districts of 2022: 3 rows");
  expect(summary.remarks).toHaveLength(2);
});

test("says which columns of a lookup it reads and which it passes over", async () => {
  const { summary } = await reading("lsoa-lookup");
  expect(summary.columns.map(({ name, why }) => [name, why])).toEqual([
    ["LSOA11CD", "codes of LSOAs"],
    ["LSOA11NM", "names of LSOAs"],
    ["CHGIND", null],
    ["LSOA21CD", "codes of LSOAs"],
    ["LSOA21NM", "names of LSOAs"],
    ["LAD22CD", "codes of local authority districts"],
    ["LAD22NM", "names of local authority districts"],
    ["LAD22NMW", null],
    ["ObjectId", null],
  ]);
});

test("does not take a table with other columns for a lookup", async () => {
  const { summary } = await readText("LSOA21CD,LAD22CD,Count\nE01000001,E07000001,3\n");
  expect(summary.kind).toBeNull();
});

test("leaves out rows of a lookup that name nothing new, counted, and holds out those without the smallest area", async () => {
  const read = await readText("LSOA21CD,LAD22CD\nE01000001,E09000001\nE01000001,E09000001\n,E09000001\n");
  expect([read.records.length, read.summary.exclusions, inShort(read.issues)]).toEqual([
    3,
    { "said already": 1 },
    ["exclusion | said already | 3", "row blocker | blank cell | 4 | LSOA21CD"],
  ]);
});

test("takes a list of providers with postcodes and points for no list of postcodes", async () => {
  const { summary } = await readText("postcode,lon,lat,provider,course\nM14 5TQ,-2.2,53.4,A,B\n");
  expect(summary.kind).toBe(null);
});
