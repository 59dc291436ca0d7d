import { type AreaType, areaTypes } from "../../../domain/contract/areaType.ts";

/** A pair of columns of a lookup: where the code of an area stands, and its name, if it has one. */
export type AreaColumns = {
  readonly areaType: AreaType;
  readonly vintage: string;
  readonly codeAt: number;
  readonly nameAt: number | null;
};

/** The areas that a lookup names, by columns such as LSOA21CD and LSOA21NM or ward24_code and ward24_name; the smallest and newest first. */
export function areaColumnsOf(names: readonly string[]): AreaColumns[] {
  const found = names.flatMap((name, codeAt): AreaColumns[] => {
    const [, stem = "", year = "", end = ""] = pattern.exec(name) ?? [];
    const areaType = stems.get(stem.toLowerCase());
    if (areaType === undefined || !/^(cd|code)$/i.test(end)) return [];
    const nameAt = names.findIndex((other) => {
      const [, otherStem, otherYear, otherEnd = ""] = pattern.exec(other) ?? [];
      return otherStem?.toLowerCase() === stem.toLowerCase() && otherYear === year && /^(nm|name)$/i.test(otherEnd);
    });
    return [{ areaType, vintage: `20${year}`, codeAt, nameAt: nameAt < 0 ? null : nameAt }];
  });
  const size = ({ areaType }: AreaColumns): number => areaTypes.indexOf(areaType);
  return found.toSorted((a, b) => size(a) - size(b) || b.vintage.localeCompare(a.vintage));
}

/** Whether a column belongs to a lookup of areas: a code, a name, a Welsh name, or what lookups carry beside them. */
export function isLookupColumn(name: string): boolean {
  return pattern.test(name) || /^(chgind|change_code|objectid|fid|overlap_share)$/i.test(name);
}

const pattern = /^(oa|lsoa|msoa|wd|ward|lad|ltla|rgn|region|cauth|lep|lsip|ctry)(\d{2})_?(cd|code|nm|name|nmw)$/i;

const stems: ReadonlyMap<string, AreaType> = new Map([
  ["lsoa", "lsoa"],
  ["msoa", "msoa"],
  ["wd", "ward"],
  ["ward", "ward"],
  ["lad", "district"],
  ["ltla", "district"],
  ["rgn", "region"],
  ["region", "region"],
  ["cauth", "strategic_authority"],
  ["lep", "lep"],
  ["lsip", "lsip"],
  ["ctry", "country"],
]);
