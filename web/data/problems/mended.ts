import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Fix } from "../../../domain/contract/recipe.ts";
import { countWritten, numberWritten } from "../written.ts";
import { problemCount } from "./standingWritten.ts";

/** The corrections with one more, which is tried last; one for the very same cells gives way to it. */
export function withFix(fixes: readonly Fix[], fix: Fix): Fix[] {
  return [...fixes.filter((other) => !isForSameCells(other, fix)), fix];
}

/** The corrections without one of them. */
export function withoutFix(fixes: readonly Fix[], fix: Fix): Fix[] {
  return fixes.filter((other) => !isForSameCells(other, fix));
}

type Cells = { readonly column: string; readonly value: string; readonly row?: number };

/** What cells are read as now: what stands in the file, unless a correction is for them. One for a single row goes before one for every row. */
export function readNow(fixes: readonly Fix[], { column, value, row }: Cells): string {
  const fitting = fixes.filter((fix) => fix.column === column && fix.from.trim() === value.trim());
  const here = row === undefined ? undefined : fitting.findLast((fix) => fix.row === row);
  return (here ?? fitting.findLast((fix) => fix.row === undefined))?.to ?? value.trim();
}

/** What is said once a draft was checked again with a new correction. "Mended" only where there is less wrong than before. */
export function mendedWords(before: Dataset, after: Dataset): string {
  const cells = after.reading.fixed.at(-1);
  if (cells === undefined || cells === 0) return `No cell was changed, ${leftWords(after)}.`;
  const verb = problemCount(after) < problemCount(before) ? "mended" : "changed";
  return `${countWritten(cells, "cell")} ${verb}, ${leftWords(after)}.`;
}

/** What is said once a correction was taken back. */
export function takenBackWords({ from }: Fix, after: Dataset): string {
  return `Taken back: ${cellInWords(from)} is read again as it stands in the file, ${leftWords(after)}.`;
}

/** What stands in a cell, in a sentence: nothing would be overlooked. */
export function cellInWords(text: string): string {
  return text.trim() === "" ? "a blank cell" : `“${text.trim()}”`;
}

function leftWords(dataset: Dataset): string {
  const left = problemCount(dataset);
  return left === 0 ? "no problems left" : `${numberWritten(left)} ${left === 1 ? "problem" : "problems"} left`;
}

function isForSameCells(one: Fix, other: Fix): boolean {
  return one.column === other.column && one.from.trim() === other.from.trim() && one.row === other.row;
}
