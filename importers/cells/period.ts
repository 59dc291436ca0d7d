import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { requiredTextIn } from "./text.ts";

/** What a figure is about in time, such as 2026 or 2025/26; undefined when it was said what is wrong. It begins with a year, so that periods sort as they follow each other. */
export function periodIn(cell: Cell, report: Report): string | undefined {
  const period = requiredTextIn(cell, report);
  if (period === undefined || (period.length <= 20 && startsWithYear.test(period))) return period;
  return report.block(cell, {
    type: "no period",
    message: `'${period}' in ${cell.column} does not begin with a year, or is longer than 20 letters, so nobody can say which period is later.`,
    mend: "Write a year such as 2026, or a school year such as 2025/26.",
  });
}

/** The first and the last of some periods in words; empty when there are none. */
export function spreadOf(periods: readonly string[]): string {
  const sorted = periods.toSorted();
  return sorted.length < 2 ? sorted.join("") : `${sorted[0]} to ${sorted.at(-1)}`;
}

/** 2026, 2025/26, 202526, 2026-03 or 2026 to 2028. */
const startsWithYear = /^(19|20)\d{2}(\D|\d{2}$|$)/;
