import { numberCell, cell, publishedRows } from "./publishedRows.ts";

/** People of one 2011 LSOA in mid-2020. */
export type LsoaPeople = { readonly adults: number; readonly workingAge: number };

/** Adults (16 and over) and people of working age (16 to 64) by 2011 LSOA, England, mid-2020. */
export function lsoaPeople(folder: string): Map<string, LsoaPeople> {
  const columns = ["lsoa11_code", "age_16_plus", "age_16_64"];
  const rows = publishedRows(folder, "need/population_mid2020_lsoa11_ew.csv", columns);
  const english = rows.filter((row) => cell(row, "lsoa11_code").startsWith("E"));
  return new Map(
    english.map((row) => [
      cell(row, "lsoa11_code"),
      { adults: numberCell(row, "age_16_plus"), workingAge: numberCell(row, "age_16_64") },
    ]),
  );
}
