import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AreaCode, areaCodeSchema } from "../../../../../domain/contract/area.ts";
import type { AreaType } from "../../../../../domain/contract/areaType.ts";
import type { ReadingChoices } from "../../../../../domain/contract/recipe.ts";
import type { Surroundings } from "../../../../../importers/reading.ts";
import { everythingKnown, inShort, readText, type WholeReading } from "../../readText.ts";

/** Reads one of the files beside this one as an analyst would upload it: by its own name. */
export function readFixture(
  name: string,
  choices: ReadingChoices = {},
  surroundings: Surroundings = everythingKnown,
  as = name,
): Promise<WholeReading> {
  const text = readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
  return readText(text, choices, surroundings, { name: as });
}

/** A world that knows the areas of a list and no others: "district/2024" and its codes and names. */
export function areaList(list: Readonly<Record<string, Readonly<Record<string, string>>>>): Surroundings {
  const areasOf = (areaType: AreaType, vintage: string) => list[`${areaType}/${vintage}`] ?? {};
  return {
    ...everythingKnown,
    isKnownArea: (areaType, vintage, code) => Object.hasOwn(areasOf(areaType, vintage), code),
    hasAreas: (areaType, vintage) => `${areaType}/${vintage}` in list,
    vintagesOf: (areaType) =>
      Object.keys(list)
        .flatMap((key) => (key.startsWith(`${areaType}/`) ? [key.slice(-4)] : []))
        .toSorted(),
    areasNamed: (areaType, vintage) =>
      Object.entries(areasOf(areaType, vintage)).map(([code, name]) => ({ code: codeOf(code), name })),
  };
}

/** Figures as one line each: row, indicator, area, period, value, marker and bounds. */
export function figuresOf({ records }: WholeReading): string[] {
  return records.flatMap((record) => {
    if (record.type !== "need") return [];
    const { indicator, areaType, areaVintage, areaCode, period, value, lo, hi, marker } = record.figure;
    const bounds = lo === null && hi === null ? "" : ` ${lo}..${hi}`;
    const said = `${value ?? "none"}${marker === null ? "" : ` [${marker}]`}${bounds}`;
    return [`${record.row} ${indicator} ${areaType} ${areaVintage} ${areaCode} ${period}: ${said}`];
  });
}

/** Indicators as one line each: id, unit, kind, direction, where counted, level. */
export function indicatorsOf({ records }: WholeReading): string[] {
  return records.flatMap((record) => {
    if (record.type !== "indicator") return [];
    const { id, unit, kind, direction, countedAt, level } = record.indicator;
    return [[id, unit, kind, direction, countedAt, level].join(", ")];
  });
}

/** Issues without the one that every such file has: that its level was taken for granted. */
export function issuesOf({ issues }: WholeReading): string[] {
  return inShort(issues.filter(({ type }) => type !== "level taken for granted"));
}

function codeOf(code: string): AreaCode {
  return areaCodeSchema.parse(code);
}
