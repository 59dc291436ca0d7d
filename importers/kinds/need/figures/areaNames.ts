import type { AreaCode } from "../../../../domain/contract/area.ts";
import { type OfficialAreaType, areaTypeWords } from "../../../../domain/contract/areaType.ts";
import { areaByName } from "../../../names/areaByName.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import type { NamedArea } from "./namedArea.ts";
import type { Vintages } from "./vintages.ts";

/** Matches the names of areas to codes by the tolerant list, for files that have no codes. */
export type AreaNames = {
  /** The code; undefined when it was said why there is none. */
  readonly codeOf: (named: NamedArea) => AreaCode | undefined;
  /** Says how many names were matched; to be called once at the end. */
  readonly finish: () => void;
};

/** Starts without any name met. Every name is looked up once. */
export function openNames(
  { surroundings, report }: Pick<OpenFile, "surroundings" | "report">,
  vintageOf: Vintages["of"],
): AreaNames {
  const finders = new Map<OfficialAreaType, (name: string) => AreaCode | null | "ambiguous">();
  const found = new Map<string, AreaCode | null | "ambiguous">();

  function lookUp(areaType: OfficialAreaType, name: string): AreaCode | null | "ambiguous" | undefined {
    const areas = surroundings.areasNamed?.(areaType, vintageOf(areaType, null)) ?? [];
    if (areas.length === 0) return undefined;
    const finder = finders.get(areaType) ?? areaByName(areas);
    finders.set(areaType, finder);
    const code = finder(name);
    found.set(`${areaType} ${name}`, code);
    return code;
  }

  return {
    codeOf: ({ cell, name, areaType }) => {
      if (areaType === null || name === "") {
        const mend = "Write the area's code, or leave the row out.";
        return report.block(cell, { type: "no area", message: `${cell.column ?? "The row"} names no area.`, mend });
      }
      const { one, many } = areaTypeWords[areaType];
      const met = `${areaType} ${name}`;
      const code = found.has(met) ? found.get(met) : lookUp(areaType, name);
      if (code === undefined) {
        return report.blockFile({
          type: "areas not loaded",
          message: `The file names its ${many} and gives no codes. Names are matched to the area list, and it has no ${many}.`,
          mend: `Load the ${many} first, or check the file together with them: atlas check areas.csv, then this file.`,
        });
      }
      if (code !== null && code !== "ambiguous") return code;
      const why = code === null ? `is not the name of a ${one} in the area list` : `may be more than one ${one}`;
      return report.block(cell, {
        type: code === null ? "unknown area name" : "ambiguous area name",
        message: `'${name}' in ${cell.column} ${why}.`,
        mend: "Correct the name, or write the one that the area list has.",
      });
    },
    finish: () => {
      const matched = [...found.values()].filter((code) => code !== null && code !== "ambiguous").length;
      if (matched > 0)
        report.remark(`${matched} ${matched === 1 ? "name was" : "names were"} matched to codes of the area list.`);
    },
  };
}
