import { z } from "zod";

/** Kinds of area, smallest first. The order is used to find the smallest that the need data has. Own areas have no size of their own and come last: need is never published on them. */
export const areaTypes = [
  "lsoa",
  "msoa",
  "ward",
  "district",
  "county",
  "strategic_authority",
  "lep",
  "lsip",
  "region",
  "country",
  "own",
] as const;

export const areaTypeSchema = z.enum(areaTypes);
export type AreaType = z.infer<typeof areaTypeSchema>;

/** Kinds of area that somebody published, smallest first: those that a file, a study area or an own area may name. */
export const officialAreaTypeSchema = areaTypeSchema.exclude(["own"]);
export type OfficialAreaType = z.infer<typeof officialAreaTypeSchema>;

/** Kinds of area of which one may lie in two: own areas as their makers please, and some districts were in two LEPs. */
export function mayOverlap(areaType: AreaType): boolean {
  return areaType === "own" || areaType === "lep";
}

/** The words users read for each area type: one of them, several of them. */
export const areaTypeWords: Readonly<Record<AreaType, { readonly one: string; readonly many: string }>> = {
  lsoa: { one: "LSOA", many: "LSOAs" },
  msoa: { one: "MSOA", many: "MSOAs" },
  ward: { one: "ward", many: "wards" },
  district: { one: "local authority district", many: "local authority districts" },
  county: { one: "county", many: "counties" },
  strategic_authority: { one: "strategic authority", many: "strategic authorities" },
  lep: { one: "LEP (historic)", many: "LEPs (historic)" },
  lsip: { one: "LSIP area", many: "LSIP areas" },
  region: { one: "region", many: "regions" },
  country: { one: "country", many: "countries" },
  own: { one: "own area", many: "own areas" },
};
