import type { AreaType } from "../../domain/contract/areaType.ts";
import { joined, type Place } from "./places.ts";
import { cell, publishedRows } from "./publishedRows.ts";
import { isGreaterManchester } from "./studyWards.ts";

export const areaColumns = [
  "area_type",
  "vintage",
  "code",
  "name",
  "lon",
  "lat",
  "adults",
  "adults_year",
  "urban_rural",
] as const;
export const partColumns = [
  "whole_type",
  "whole_vintage",
  "whole_code",
  "part_type",
  "part_vintage",
  "part_code",
  "share",
  "basis",
] as const;

type AreaRow = Readonly<Record<(typeof areaColumns)[number], string | number>>;
type PartRow = Readonly<Record<(typeof partColumns)[number], string | number>>;

/** Greater Manchester as three kinds of larger area, each made of the same ten districts. */
const wholes = [
  {
    type: "strategic_authority",
    vintage: "2023",
    file: "lookup_ltla23_cauth23",
    part: "ltla23_code",
    code: "cauth23_code",
    name: "cauth23_name",
  },
  { type: "lep", vintage: "2022", file: "lad23_lep22_derived", part: "lad23cd", code: "lep22cd", name: "lep22nm" },
  { type: "lsip", vintage: "2023", file: "lad23_lsip23_derived", part: "lad23cd", code: "lsip23cd", name: "lsip23nm" },
] as const;

/** The areas of the demo and how they are made of one another: chosen wards, their districts, and Greater Manchester whole. */
export function areaTables(folder: string, wards: ReadonlyMap<string, Place>, chosen: readonly Place[]) {
  const names = areaNames(folder);
  const districtCodes = [...new Set(chosen.map(({ district }) => district))].toSorted();
  const districts = districtCodes.map((code) =>
    joined(
      code,
      code,
      [...wards.values()].filter(({ district }) => district === code),
    ),
  );
  const inside = districts.filter(({ code }) => isGreaterManchester(code));
  const larger = wholes.map((whole) => wholeOf(folder, whole, inside));
  const areas: AreaRow[] = [
    ...larger.map(({ area }) => area),
    ...districts.map((place) => areaRow(place, "district", "2023", nameOf(names, place.code))),
    ...chosen.map((place) => areaRow(place, "ward", "2024", nameOf(names, place.code))),
  ];
  const parts: PartRow[] = [
    ...larger.flatMap(({ parts: made }) => made),
    ...chosen.map(({ code, district }) => partRow("district", "2023", district, "ward", "2024", code)),
  ];
  return { areas, parts };
}

function wholeOf(folder: string, whole: (typeof wholes)[number], districts: readonly Place[]) {
  const rows = publishedRows(folder, `lookups/${whole.file}.csv`, [whole.part, whole.code, whole.name]);
  const codes = new Set(districts.map(({ code }) => code));
  const inside = rows.filter((row) => codes.has(cell(row, whole.part)));
  const [first] = inside;
  const found = new Set(inside.map((row) => cell(row, whole.code)));
  if (first === undefined || inside.length !== codes.size || found.size !== 1) {
    throw new Error(`${whole.file} puts the ${codes.size} districts into ${[...found].join(", ")}, expected one`);
  }
  const code = cell(first, whole.code);
  return {
    area: areaRow(joined(code, code, districts), whole.type, whole.vintage, cell(first, whole.name)),
    parts: districts.map((district) => partRow(whole.type, whole.vintage, code, "district", "2023", district.code)),
  };
}

function areaNames(folder: string): Map<string, string> {
  const columns = ["ward24_code", "ward24_name", "ltla24_code", "ltla24_name"];
  const rows = publishedRows(folder, "lookups/lookup_lsoa21_ward24_ltla24.csv", columns);
  return new Map(
    rows.flatMap((row) => [
      [cell(row, "ward24_code"), cell(row, "ward24_name")],
      [cell(row, "ltla24_code"), cell(row, "ltla24_name")],
    ]),
  );
}

function nameOf(names: ReadonlyMap<string, string>, code: string): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`no name is known of ${code}`);
  return name;
}

function areaRow(place: Place, type: AreaType, vintage: string, name: string): AreaRow {
  const { code, lon, lat, adults, urbanRural } = place;
  return { area_type: type, vintage, code, name, lon, lat, adults, adults_year: 2020, urban_rural: urbanRural };
}

function partRow(
  type: AreaType,
  vintage: string,
  code: string,
  partType: AreaType,
  partVintage: string,
  part: string,
): PartRow {
  return {
    whole_type: type,
    whole_vintage: vintage,
    whole_code: code,
    part_type: partType,
    part_vintage: partVintage,
    part_code: part,
    share: 1,
    basis: "exact",
  };
}
