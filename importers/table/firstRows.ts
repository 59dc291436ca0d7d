import type { Cell } from "./cell.ts";
import { differenceWords } from "./differenceWords.ts";
import type { Report } from "./report.ts";
import type { Row } from "./row.ts";
import { openRowsByCode, type RowsByCode } from "./rowsByCode.ts";

/**
 * Says whether a row is the first about a thing, such as the "2021 LSOA" with code E01000001; if not, it has named both rows, and how they differ where the
 * row itself was handed over.
 */
export type IsFirst = (cell: Cell, thing: string, code: string, row?: Row) => boolean;

/** Remembers the row where each thing was first met, to hold out rows that say something about it again. */
export function openFirstRows(report: Report): IsFirst {
  // By thing and then by code: the things are few and the codes many, and a million joined keys would fill the memory.
  const rows = new Map<string, RowsByCode>();
  const kept = openKeptCells();
  return (cell, thing, code, row) => {
    const ofThing = rows.get(thing) ?? openRowsByCode();
    rows.set(thing, ofThing);
    const first = ofThing.firstOf(code, cell.row);
    if (first === undefined) {
      if (row !== undefined) kept.keep(row);
      return true;
    }
    const former = row === undefined ? undefined : kept.cellsOf(first);
    const difference = row === undefined || former === undefined ? "." : differenceWords(row.names, former, row.raw);
    report.block(cell, {
      type: "doubled row",
      message: `Rows ${first} and ${cell.row} are about the same ${thing}: ${code}${difference} Only row ${first} counts.`,
      mend: `Remove whichever of rows ${first} and ${cell.row} is wrong.`,
    });
    return false;
  };
}

/** The cells of a file's first rows, up to a bound: in a longer file doubled rows are named, but not held side by side. */
function openKeptCells() {
  const cells = new Map<number, string>();
  let room = roomForCells;
  return {
    keep: ({ number, raw }: Row): void => {
      if (room <= 0) return;
      // Joined into a text of its own: a cell alone would hold the whole stretch of the file that it was cut from.
      const joined = raw.join(separator);
      cells.set(number, joined);
      room -= joined.length;
    },
    cellsOf: (row: number): readonly string[] | undefined => cells.get(row)?.split(separator),
  };
}

// About 200,000 rows of need, or 40,000 offers.
const roomForCells = 12_000_000;

const separator = "\u001f";
