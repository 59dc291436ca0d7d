import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { otherYearsOf } from "../checks/otherYears.ts";
import type { Surroundings } from "../reading.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** The key, if the area list has it; undefined when it was said that it does not. Where the code is one of another boundary year, it says of which. Codes that mean "no area", such as E99999999, leave the row out by rule. */
export function knownArea(key: AreaKey, cell: Cell, surroundings: Surroundings, report: Report): AreaKey | undefined {
  const words = areaTypeWords[key.areaType];
  if (/^[A-Z]9{8}$/.test(key.code)) {
    return report.leaveOut(
      cell,
      "not in an area",
      `${key.code} is the code for people or places that are in no ${words.one}.`,
    );
  }
  if (!surroundings.hasAreas(key.areaType, key.vintage)) {
    return report.blockFile({
      type: "areas not loaded",
      message: `The file has codes of ${key.vintage} ${words.many}, and the area list has none${ofOtherYears(key, surroundings)}, so they cannot be checked.`,
      mend: `Load the areas first: a file of ${key.vintage} ${words.many}.`,
    });
  }
  if (surroundings.isKnownArea(key.areaType, key.vintage, key.code)) return key;
  const years = otherYearsOf(key, surroundings);
  const instead = years.length === 0 ? "" : `; it is one of ${inWords(years)}`;
  return report.block(cell, {
    type: "unknown area code",
    message: `${key.code} is not a ${key.vintage} ${words.one} in the area list${instead}.`,
    mend: "Correct the code or its vintage, or add the area to the area list.",
  });
}

function ofOtherYears({ areaType }: AreaKey, { vintagesOf }: Surroundings): string {
  const years = vintagesOf?.(areaType) ?? [];
  return years.length === 0 ? "" : ` (it has those of ${inWords(years)})`;
}

function inWords(years: readonly string[]): string {
  return years.length < 2 ? years.join("") : `${years.slice(0, -1).join(", ")} and ${years.at(-1)}`;
}
