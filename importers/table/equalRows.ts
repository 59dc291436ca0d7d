import type { Report } from "./report.ts";
import type { Row } from "./row.ts";

/** Says whether a row differs from all rows before it; if not, it has been held out and both rows named. */
export type IsUnlikeOthers = (row: Row) => boolean;

/** Remembers rows that have no id to tell them apart by, and holds out those that say the same in every column. In a very long file the last are not compared. */
export function openEqualRows(report: Report): IsUnlikeOthers {
  const rows = new Map<string, number>();
  let room = roomForCells;
  return ({ number, raw, whole }) => {
    const cells = raw.map((cell) => cell.trim()).join("\u001f");
    const first = rows.get(cells);
    if (first === undefined) {
      room -= cells.length;
      if (room > 0) rows.set(cells, number);
      return true;
    }
    report.block(whole, {
      type: "doubled row",
      message: `Rows ${first} and ${number} say the same in every column. Only row ${first} counts.`,
      mend: "Remove one of them. If they are two, give each an id of its own in a column called 'listing_id'.",
    });
    return false;
  };
}

// About 60,000 offers.
const roomForCells = 20_000_000;
