import type { Block } from "../../contract/reportDocument.ts";

type Cell = Extract<Block, { type: "table" }>["rows"][number][number];

/** A cell of a table as it is read: numbers with their thousands apart and the decimals they have, nothing where there is nothing to say. */
export function cellWords(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? cell.toLocaleString("en-GB", { maximumFractionDigits: 10 }) : cell;
}
