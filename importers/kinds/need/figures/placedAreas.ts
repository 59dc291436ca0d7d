import type { AreaKey } from "../../../../domain/contract/area.ts";
import { type OfficialAreaType, areaTypeWords } from "../../../../domain/contract/areaType.ts";
import { areaCodeIn, asAreaCode } from "../../../cells/areaKey.ts";
import { gssAreaType, isGssCode } from "../../../cells/gssAreaType.ts";
import { knownArea } from "../../../cells/knownArea.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import { openNames } from "./areaNames.ts";
import type { NamedArea } from "./namedArea.ts";
import { openVintages } from "./vintages.ts";

/** Finds the areas of rows in the area list. */
export type PlacedAreas = {
  /** The area; undefined when it was said why the row has none. */
  readonly place: (named: NamedArea) => AreaKey | undefined;
  readonly finish: () => void;
};

/**
 * Starts on a file that may mix kinds of area: rows on kinds, boundary years or countries that the area list does not have are left out, counted by reason. Only
 * when none is left is the file stopped.
 */
export function openPlacedAreas(file: OpenFile, said: (areaType: OfficialAreaType) => string | null): PlacedAreas {
  const { surroundings, report, choices } = file;
  const vintages = openVintages(file, said);
  const names = openNames(file, vintages.of);
  const countries = new Map<string, ReadonlySet<string>>();
  // The lists that are not there, and the boundary years that are there instead.
  const absent = new Map<string, readonly string[]>();
  let placed = 0;

  function place(named: NamedArea): AreaKey | undefined {
    const { cell } = named;
    if (standsForNone.test(named.code)) {
      return report.leaveOut(
        cell,
        "area without a code",
        `${cell.column} is '${named.code}': the area has no code there.`,
      );
    }
    const code = named.code === "" ? names.codeOf(named) : asAreaCode(named.code);
    if (code === undefined && named.code !== "") areaCodeIn({ ...cell, text: named.code }, report);
    if (code === undefined) return undefined;
    const areaType = named.areaType ?? gssAreaType(code) ?? choices.areaType ?? null;
    if (areaType === null) return notKept(named);
    const { many } = areaTypeWords[areaType];
    const vintage = named.vintage ?? vintages.of(areaType, code);
    if (!surroundings.hasAreas(areaType, vintage)) {
      absent.set(`${vintage} ${many}`, surroundings.vintagesOf?.(areaType) ?? []);
      const which = surroundings.vintagesOf?.(areaType).length === 0 ? many : `${many} of ${vintage}`;
      const message = `${code} is one of the ${many} of ${vintage}, and the area list has none of them.`;
      return report.leaveOut(cell, `no ${which} in the area list`, message);
    }
    const key = { areaType, vintage, code };
    const country = foreign(key);
    if (country !== null) {
      return report.leaveOut(
        cell,
        `no ${many} of ${country} in the area list`,
        `${code} is in ${country}; the area list has none of its ${many}.`,
      );
    }
    return knownArea(key, cell, surroundings, report);
  }

  function notKept({ cell, code, called }: NamedArea): undefined {
    if (called === undefined && !isGssCode(code)) {
      return report.block(cell, {
        type: "not an area code",
        message: `'${cell.text}' in ${cell.column} is not an official area code, so its kind of area is not known.`,
        mend: "Correct it, or say what kind of area the codes are.",
      });
    }
    const kind = called ?? `${code.slice(0, 3)} codes`;
    return report.leaveOut(
      cell,
      `kind of area that is not kept: ${kind}`,
      `${cell.text} is of a kind of area (${kind}) that is not kept.`,
    );
  }

  /** The country of an unknown code when the area list has nothing there; null when it does, or nobody knows. */
  function foreign({ areaType, vintage, code }: AreaKey): string | null {
    const country = isGssCode(code) ? countryNames.get(code.slice(0, 1)) : undefined;
    if (country === undefined || surroundings.isKnownArea(areaType, vintage, code) || code.endsWith("99999999"))
      return null;
    const list = `${areaType}/${vintage}`;
    const letters =
      countries.get(list) ??
      new Set(surroundings.areasNamed?.(areaType, vintage).map((area) => area.code.slice(0, 1)) ?? countryNames.keys());
    countries.set(list, letters);
    return letters.size === 0 || letters.has(code.slice(0, 1)) ? null : country;
  }

  return {
    place: (named) => {
      const key = place(named);
      if (key !== undefined) placed++;
      return key;
    },
    finish: () => {
      names.finish();
      vintages.finish();
      if (placed > 0 || absent.size === 0) return;
      const lists = [...absent.keys()].join(", ");
      const others = [...absent].flatMap(([list, years]) =>
        years.length === 0 ? [] : [` It has ${list.slice(5)} of ${years.join(" and ")}, which may be others.`],
      );
      report.blockFile({
        type: "areas not loaded",
        message: `The file has figures of ${lists}, and the area list has none of them, so nothing of it can be used.${others.join("")}`,
        mend: `Load the areas first: a file of ${lists}.`,
      });
    },
  };
}

// Markers in the place of a code: lad_code is z outside England.
const standsForNone = /^\[?[zxc:]\]?$/;

const countryNames: ReadonlyMap<string, string> = new Map([
  ["E", "England"],
  ["W", "Wales"],
  ["S", "Scotland"],
  ["N", "Northern Ireland"],
]);
