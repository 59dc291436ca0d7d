import { stateWords } from "../../views/stateWords.ts";
import type { View } from "../../views/view.ts";
import { classRow, type LegendRow } from "./areasOfRow.ts";

/** What the legend calls a row. Throws a RangeError for a class that the view does not have. */
export function rowWords(row: LegendRow, { classes }: Pick<View, "classes">): string {
  if (row === "suppressed" || row === "unknown" || row === "no need" || row === "not certain") return stateWords[row];
  const found = classes.find(({ key }) => classRow(key) === row);
  if (found !== undefined) return found.words;
  throw new RangeError(`The view has no row "${row}", only ${classes.map(({ key }) => classRow(key)).join(", ")}`);
}
