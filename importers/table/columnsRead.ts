import type { ColumnRead } from "../../domain/contract/reading.ts";
import type { RawRow } from "../text/csvRows.ts";
import type { Header } from "./header.ts";

/** The columns of a file in their order: which column of the kind each is read as, why, and a few of its cells. */
export function columnsRead({ names, places, reasons }: Header, below: readonly RawRow[]): ColumnRead[] {
  const known = new Map([...places].map(([column, place]) => [place, column]));
  return names.map((name, place) => {
    const readAs = known.get(place) ?? null;
    return {
      name,
      readAs,
      why: readAs === null ? null : (reasons.get(readAs) ?? null),
      examples: examplesAt(place, below),
    };
  });
}

const shown = 3;
const longest = 80;

/** The first cells that differ. No row is looked at once they are found: there may be thousands of columns. */
function examplesAt(place: number, below: readonly RawRow[]): string[] {
  const distinct = new Set<string>();
  for (const { cells } of below) {
    const cell = cells[place]?.trim() ?? "";
    if (cell !== "") distinct.add(cell);
    if (distinct.size >= shown) break;
  }
  return [...distinct].map((cell) => (cell.length > longest ? `${cut(cell)}…` : cell));
}

/** Never through the middle of a character that takes two places: half of one can be written nowhere. */
function cut(cell: string): string {
  return cell.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "");
}
