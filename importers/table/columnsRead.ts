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
      examples: examplesOf(below.map((row) => row.cells[place]?.trim() ?? "")),
    };
  });
}

const shown = 3;
const longest = 80;

function examplesOf(cells: readonly string[]): string[] {
  const distinct = [...new Set(cells.filter((cell) => cell !== ""))].slice(0, shown);
  return distinct.map((cell) => (cell.length > longest ? `${cut(cell)}…` : cell));
}

/** Never through the middle of a character that takes two places: half of one can be written nowhere. */
function cut(cell: string): string {
  return cell.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "");
}
