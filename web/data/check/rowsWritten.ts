import type { ReadingSummary } from "../../../importers/reading.ts";
import { countWritten, listWritten, numberWritten } from "../written.ts";

/** How many rows a file has and what becomes of them: "21 rows: 19 can be used and 2 cannot." */
export function rowsWritten({
  rows,
  blankRows,
  heldOutRows,
  exclusions,
}: Pick<ReadingSummary, "rows" | "blankRows" | "heldOutRows" | "exclusions">): string {
  const leftOut = Object.values(exclusions).reduce((sum, count) => sum + count, 0);
  const usable = rows - blankRows - heldOutRows - leftOut;
  const parts = [
    `${usable === 0 ? "none" : numberWritten(usable)} can be used`,
    ...(heldOutRows > 0 ? [`${numberWritten(heldOutRows)} cannot`] : []),
    ...(leftOut > 0 ? [`${numberWritten(leftOut)} ${leftOut === 1 ? "is" : "are"} left out by a rule`] : []),
    ...(blankRows > 0 ? [`${numberWritten(blankRows)} ${blankRows === 1 ? "is" : "are"} blank`] : []),
  ];
  return `${countWritten(rows, "row")}: ${listWritten(parts)}.`;
}
