import type { UrbanRural } from "../../domain/contract/area.ts";
import { cell, numberCell, publishedRows } from "./publishedRows.ts";

/** One 2011 LSOA, or the share of it that is now one 2021 LSOA, with the ward it lies in. */
export type LsoaLink = {
  readonly lsoa11: string;
  readonly ward: string;
  readonly district: string;
  /** How much of the 2011 LSOA's people are taken to be here. */
  readonly share: number;
  /** U unchanged, M merged, S split, X irregular. */
  readonly change: string;
  readonly lon: number;
  readonly lat: number;
  readonly urbanRural: UrbanRural;
};

/**
 * England's 2011 LSOAs carried to 2021 LSOAs and so to 2024 wards. Unchanged and merged ones go over whole; a split or irregular one
 * goes in equal shares to each 2021 LSOA it became, for no published weight says better.
 *
 * Points: population-weighted where the LSOA went over whole, else the middle of the 2021 LSOA.
 */
export function lsoaLinks(folder: string): LsoaLink[] {
  const wards = wardOfLsoa21(folder);
  const middles = middleOfLsoa21(folder);
  const settlement = urbanRuralOfLsoa21(folder);
  const weighted = weightedPointOfLsoa11(folder);
  const changes = publishedRows(folder, "lookups/lookup_lsoa11_lsoa21_ltla22.csv", [
    "lsoa11_code",
    "lsoa21_code",
    "change_code",
  ]);
  const english = changes.filter((row) => cell(row, "lsoa21_code").startsWith("E"));
  const successors = Map.groupBy(english, (row) => cell(row, "lsoa11_code"));
  return english.map((row) => {
    const [lsoa11, lsoa21] = [cell(row, "lsoa11_code"), cell(row, "lsoa21_code")];
    const count = known(successors, lsoa11).length;
    const point = count === 1 ? known(weighted, lsoa11) : known(middles, lsoa21);
    return {
      lsoa11,
      share: 1 / count,
      change: cell(row, "change_code"),
      ...point,
      ...known(wards, lsoa21),
      urbanRural: known(settlement, lsoa21),
    };
  });
}

function wardOfLsoa21(folder: string) {
  const rows = publishedRows(folder, "lookups/lookup_lsoa21_ward24_ltla24.csv", [
    "lsoa21_code",
    "ward24_code",
    "ltla24_code",
  ]);
  return new Map(
    rows.map((row) => [
      cell(row, "lsoa21_code"),
      { ward: cell(row, "ward24_code"), district: cell(row, "ltla24_code") },
    ]),
  );
}

function middleOfLsoa21(folder: string) {
  const rows = publishedRows(folder, "boundaries/lsoa21_geometric_centroids_england.csv", [
    "lsoa21_code",
    "lon",
    "lat",
  ]);
  return new Map(
    rows.map((row) => [cell(row, "lsoa21_code"), { lon: numberCell(row, "lon"), lat: numberCell(row, "lat") }]),
  );
}

function weightedPointOfLsoa11(folder: string) {
  const rows = publishedRows(folder, "lookups/lsoa11_geography_england.csv", ["lsoa11cd", "pwc_lon", "pwc_lat"]);
  return new Map(
    rows.map((row) => [cell(row, "lsoa11cd"), { lon: numberCell(row, "pwc_lon"), lat: numberCell(row, "pwc_lat") }]),
  );
}

function urbanRuralOfLsoa21(folder: string) {
  const rows = publishedRows(folder, "lookups/ruc21_lsoa21.csv", ["lsoa21_code", "ruc"]);
  return new Map<string, UrbanRural>(
    rows.map((row) => [cell(row, "lsoa21_code"), cell(row, "ruc") === "Urban" ? "urban" : "rural"]),
  );
}

function known<Value>(map: ReadonlyMap<string, Value>, code: string): Value {
  const value = map.get(code);
  if (value === undefined) throw new Error(`nothing is known of ${code}`);
  return value;
}
