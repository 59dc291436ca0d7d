import type { AreaCode, AreaKey } from "../../domain/contract/area.ts";
import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import { type AreaCells, areaCodeIn, asAreaCode, vintageIn } from "../cells/areaKey.ts";
import { areaTypeIn } from "../cells/areaType.ts";
import { isGssCode } from "../cells/gssAreaType.ts";
import { knownArea } from "../cells/knownArea.ts";
import { areaByName } from "../names/areaByName.ts";
import type { Surroundings } from "../reading.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { openYearTally } from "./yearTally.ts";

/** Finds the areas that the rows of a file name. */
export type AreaCheck = {
  /** The area that three cells name, by its code or by its name; undefined when it was said that the area list does not have it. */
  readonly find: (cells: AreaCells) => AreaKey | undefined;
  /** Says what is known only at the end: how many names were matched, and whether the boundary year may be wrong. */
  readonly say: () => void;
};

/** Looks areas up for one file. A name in place of a code is matched by the tolerant list; one that fits two areas is never guessed. */
export function openAreaCheck(surroundings: Surroundings, report: Report): AreaCheck {
  const years = openYearTally(surroundings, report);
  const lists = new Map<string, NamedList>();

  function listOf(areaType: AreaType, vintage: string): NamedList {
    const known = lists.get(`${areaType}/${vintage}`);
    if (known !== undefined) return known;
    const areas = surroundings.areasNamed?.(areaType, vintage) ?? [];
    const words = `${vintage} ${areaTypeWords[areaType].many}`;
    const list = { codeOf: areas.length === 0 ? null : areaByName(areas), words, matched: new Set<string>() };
    lists.set(`${areaType}/${vintage}`, list);
    return list;
  }

  function codeIn(cell: Cell, areaType: AreaType, vintage: string): AreaCode | undefined {
    const code = asAreaCode(cell.text);
    if (code !== undefined && (isGssCode(code) || surroundings.isKnownArea(areaType, vintage, code))) return code;
    if (cell.text === "") return areaCodeIn(cell, report);
    const { codeOf, words, matched } = listOf(areaType, vintage);
    const found = codeOf?.(cell.text) ?? null;
    if (found === "ambiguous") return report.block(cell, ambiguousName(cell, words));
    if (found !== null) {
      matched.add(cell.text);
      return found;
    }
    // What is short and has a digit is a code that nobody knows; a name with a digit is rare.
    if (codeOf === null || (code !== undefined && /\d/.test(code))) return areaCodeIn(cell, report);
    return report.block(cell, unknownName(cell, words));
  }

  return {
    find: ({ areaType: typeCell, vintage: vintageCell, code: codeCell }) => {
      const areaType = areaTypeIn(typeCell, report);
      const vintage = vintageIn(vintageCell, report);
      const isPlaced = areaType !== undefined && vintage !== undefined;
      const code = isPlaced ? codeIn(codeCell, areaType, vintage) : areaCodeIn(codeCell, report);
      if (!isPlaced || code === undefined) return undefined;
      const key = { areaType, vintage, code };
      const known = knownArea(key, codeCell, surroundings, report);
      years.look(key, vintageCell, known !== undefined);
      return known;
    },
    say: () => {
      years.say();
      for (const { matched, words } of lists.values()) {
        if (matched.size === 0) continue;
        const names = matched.size === 1 ? "1 name was" : `${matched.size.toLocaleString("en-GB")} names were`;
        report.remark(`${names} matched to codes of ${words}.`);
      }
    },
  };
}

type NamedList = {
  readonly codeOf: ((name: string) => AreaCode | null | "ambiguous") | null;
  readonly words: string;
  readonly matched: Set<string>;
};

function unknownName({ text, column }: Cell, words: string) {
  return {
    type: "unknown area name",
    message: `'${text}' in ${column} is neither a code nor a name of the ${words} in the area list.`,
    mend: "Correct the name, or write the area's code.",
  };
}

function ambiguousName({ text, column }: Cell, words: string) {
  return {
    type: "ambiguous area name",
    message: `'${text}' in ${column} is the name of more than one of the ${words} in the area list.`,
    mend: "Write the area's code.",
  };
}
