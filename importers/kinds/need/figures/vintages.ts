import type { AreaCode } from "../../../../domain/contract/area.ts";
import { type OfficialAreaType, areaTypeWords } from "../../../../domain/contract/areaType.ts";
import { asAreaCode } from "../../../cells/areaKey.ts";
import { gssAreaType } from "../../../cells/gssAreaType.ts";
import type { OpenFile } from "../../../table/tableKind.ts";

/** On which boundaries the areas of a file stand. */
export type Vintages = {
  /** The boundary year of the areas of a type, the same for every row. */
  readonly of: (areaType: OfficialAreaType, code: AreaCode | null) => string;
  /** Remarks on what the file did not say; to be called once at the end. */
  readonly finish: () => void;
};

/**
 * Finds out on which boundaries a file's codes stand: what the file says goes before what the analyst says, and that before the year whose area list knows most of
 * the codes in the first rows, the newest where several do. What was not said by the file is remarked on.
 */
export function openVintages(
  { choices, surroundings, report, head }: Pick<OpenFile, "choices" | "surroundings" | "report" | "head">,
  said: (areaType: OfficialAreaType) => string | null,
): Vintages {
  const found = new Map<OfficialAreaType, string>();
  const likely: string[] = [];
  const supposed: string[] = [];

  function of(areaType: OfficialAreaType, code: AreaCode | null): string {
    const known = found.get(areaType);
    if (known !== undefined) return known;
    const vintage = said(areaType) ?? chosen(areaType) ?? likeliest(areaType, code) ?? usual[areaType];
    found.set(areaType, vintage);
    return vintage;
  }
  function loaded(areaType: OfficialAreaType): readonly string[] {
    return surroundings.vintagesOf?.(areaType) ?? [];
  }
  function chosen(areaType: OfficialAreaType): string | null {
    const { vintage } = choices;
    if (vintage === undefined) return null;
    const list = loaded(areaType);
    return list.length === 0 || list.includes(vintage) ? vintage : null;
  }
  function likeliest(areaType: OfficialAreaType, code: AreaCode | null): string | null {
    const words = areaTypeWords[areaType].many;
    if (loaded(areaType).length === 0) {
      if (surroundings.hasAreas(areaType, usual[areaType])) supposed.push(`${words} of ${usual[areaType]}`);
      return null;
    }
    const codes = new Set(code === null ? [] : [code]);
    for (const { cells } of head.below) for (const each of codesIn(cells, areaType)) codes.add(each);
    const judged = loaded(areaType).map((vintage) => {
      const fitting = [...codes].filter((each) => surroundings.isKnownArea(areaType, vintage, each)).length;
      return { vintage, fitting };
    });
    const best = judged.toSorted((a, b) => b.fitting - a.fitting || b.vintage.localeCompare(a.vintage))[0];
    if (best === undefined) return null;
    likely.push(`${words} of ${best.vintage}${codes.size === 0 ? "" : ` (${best.fitting} of ${codes.size})`}`);
    return best.vintage;
  }

  return {
    of,
    finish: () => {
      const unsaid = "The file does not say on which boundaries its areas stand";
      if (likely.length > 0) {
        report.remark(`${unsaid}. They are read by the lists that have most of the first codes: ${likely.join(", ")}.`);
      }
      if (supposed.length > 0) {
        report.remark(`${unsaid}, and there is no list to look them up in. They are taken as ${supposed.join(", ")}.`);
      }
    },
  };
}

function codesIn(cells: readonly string[], areaType: OfficialAreaType): AreaCode[] {
  return cells.flatMap((cell) => {
    const code = asAreaCode(cell.trim().split(/ ?: ?/)[0] ?? "");
    return code !== undefined && gssAreaType(code) === areaType ? [code] : [];
  });
}

/** The boundaries that publishers mostly use by now, for a check without an area list. */
const usual: Readonly<Record<OfficialAreaType, string>> = {
  lsoa: "2021",
  msoa: "2021",
  ward: "2024",
  district: "2024",
  county: "2024",
  strategic_authority: "2024",
  lep: "2022",
  lsip: "2023",
  region: "2024",
  country: "2024",
};
