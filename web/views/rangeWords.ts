import type { ClassShares, Range } from "../../domain/contract/sureness.ts";
import { type Digits, fixedWritten } from "../areas/cellWords.ts";

/** What nine draws in ten lie between: "55–68". Decimals only where whole numbers would hide the width. */
export function rangeWritten({ low, high }: Range): string {
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const digits: Digits = !isWhole && (high < 10 || Math.round(low) === Math.round(high)) ? 1 : 0;
  return `${fixedWritten(low, digits)}–${fixedWritten(high, digits)}`;
}

/** Behind a figure: " (55–68)", or nothing while there is no range. */
export function inBrackets(range: Range | null | undefined): string {
  return range == null ? "" : ` (${rangeWritten(range)})`;
}

/** Ranks are whole: "2–7". One rank in all draws is said without a dash. */
export function rankRangeWritten({ low, high }: Range): string {
  const [best, worst] = [Math.round(low), Math.round(high)];
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** "97%"; what is neither all nor none is never rounded to it. */
export function shareWritten(share: number): string {
  if (share > 0 && share < 0.01) return "under 1%";
  return share > 0.99 && share < 1 ? "over 99%" : `${Math.round(100 * share)}%`;
}

/** "gap in 97%, balanced in 3%": every class that came up, the most frequent first. */
export function classSharesWritten(classes: ClassShares): string {
  return Object.entries(classes)
    .filter(([, share]) => share > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, share]) => `${name} in ${shareWritten(share)}`)
    .join(", ");
}
