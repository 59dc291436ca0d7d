import type { AreaKey } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { Cell } from "../../table/cell.ts";
import type { Report } from "../../table/report.ts";

/** Says whether a figure stands on the same boundaries as those before it; if not, it has refused the file. */
export type IsOneVintage = (cell: Cell, area: AreaKey, indicator: string, period: string) => boolean;

/**
 * Remembers on which boundaries each indicator's figures of a period stand: wards of 2022 and wards of 2023 overlap, so their figures can neither be added nor ranked
 * together.
 */
export function openOneVintage(report: Report): IsOneVintage {
  const vintages = new Map<string, string>();
  return (cell, { areaType, vintage }, indicator, period) => {
    const about = `${indicator} of ${period} by ${areaTypeWords[areaType].one}`;
    const first = vintages.get(about);
    if (first === undefined) vintages.set(about, vintage);
    if (first === undefined || first === vintage) return true;
    report.blockFile({
      type: "mixed vintages",
      message: `${cell.column} holds both ${first} and ${vintage} for ${about}: figures on two sets of boundaries can neither be added nor ranked together.`,
      mend: "Keep the figures of one boundary year, or bring the others as another indicator.",
    });
    return false;
  };
}
