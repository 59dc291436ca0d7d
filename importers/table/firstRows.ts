import type { Cell } from "./cell.ts";
import type { Report } from "./report.ts";
import { openRowsByCode, type RowsByCode } from "./rowsByCode.ts";

/** Says whether a row is the first about a thing, such as the "2021 LSOA" with code E01000001; if not, it has named both rows. */
export type IsFirst = (cell: Cell, thing: string, code: string) => boolean;

/** Remembers the row where each thing was first met, to hold out rows that say something about it again. */
export function openFirstRows(report: Report): IsFirst {
  // By thing and then by code: the things are few and the codes many, and a million joined keys would fill the memory.
  const rows = new Map<string, RowsByCode>();
  return (cell, thing, code) => {
    const ofThing = rows.get(thing) ?? openRowsByCode();
    rows.set(thing, ofThing);
    const first = ofThing.firstOf(code, cell.row);
    if (first === undefined) return true;
    report.block(cell, {
      type: "doubled row",
      message: `Row ${cell.row} is about the same ${thing} as row ${first}: ${code}. Only row ${first} counts.`,
      mend: `Remove whichever of rows ${first} and ${cell.row} is wrong.`,
    });
    return false;
  };
}
