import type { OfficialAreaType } from "../../../../domain/contract/areaType.ts";

/** The boundary year in the name of a column: LSOA21CD, lad2023cd, "LSOA code (2021)", "2021 super output area", "as of April 2023"; null when there is none. */
export function vintageInName(name: string): string | null {
  const four = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
  const two = /[a-z](\d{2})_?(cd|code|nm|name)$/i.exec(name.trim())?.[1];
  return four ?? (two === undefined ? null : `20${two}`);
}

/** On which boundaries a census of a year gives its small areas; other areas it gives on boundaries of several years. */
export function censusVintage(areaType: OfficialAreaType, year: string | null): string | null {
  const isSmall = areaType === "lsoa" || areaType === "msoa";
  return isSmall && (year === "2011" || year === "2021") ? year : null;
}
