import type { Cell } from "../../../table/cell.ts";
import type { Report } from "../../../table/report.ts";
import { periodOf } from "./periodOf.ts";

/** The period in a cell; undefined when it was said that no period can be told from it. */
export function periodIn(cell: Cell, report: Report, identifier = ""): string | undefined {
  const period = periodOf(cell.text, identifier);
  if (period !== null) return period;
  return report.block(cell, {
    type: "no period",
    message:
      cell.text === ""
        ? `${cell.column} is blank.`
        : `'${cell.text}' in ${cell.column} is no period that can be told: it names no year, or too many.`,
    mend: "Write a year such as 2026, or a school year such as 2025/26.",
  });
}
