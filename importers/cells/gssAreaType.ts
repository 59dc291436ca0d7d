import type { OfficialAreaType } from "../../domain/contract/areaType.ts";

/** The area type of an official (GSS) code by its first three characters; null for a code that is not official or not of a type we keep. */
export function gssAreaType(code: string): OfficialAreaType | null {
  return isGssCode(code) ? (prefixes.get(code.slice(0, 3)) ?? null) : null;
}

/** Whether a text has the form of an official code: a letter and eight digits. */
export function isGssCode(code: string): boolean {
  return /^[EWSNKJL]\d{8}$/.test(code);
}

const prefixes: ReadonlyMap<string, OfficialAreaType> = new Map([
  ["E01", "lsoa"],
  ["W01", "lsoa"],
  ["S01", "lsoa"],
  ["E02", "msoa"],
  ["W02", "msoa"],
  ["S02", "msoa"],
  ["E05", "ward"],
  ["W05", "ward"],
  ["S13", "ward"],
  ["N08", "ward"],
  ["E06", "district"],
  ["E07", "district"],
  ["E08", "district"],
  ["E09", "district"],
  ["W06", "district"],
  ["S12", "district"],
  ["N09", "district"],
  ["E10", "county"],
  ["E12", "region"],
  ["E37", "lep"],
  ["E47", "strategic_authority"],
  ["E69", "lsip"],
  ["E92", "country"],
  ["W92", "country"],
  ["S92", "country"],
  ["N92", "country"],
]);
