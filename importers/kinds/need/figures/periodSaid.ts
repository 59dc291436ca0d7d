import type { Row } from "../../../table/row.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import { periodIn } from "./periodCell.ts";
import { periodOf } from "./periodOf.ts";

/**
 * The period of a file whose rows do not say it: what the analyst says is the same in every row, or the year, or year and month, in the name of the file, which is
 * remarked on. Where neither says it the file is stopped: a period is not guessed.
 */
export function periodSaid({
  has,
  report,
  fileName = "",
}: Pick<OpenFile, "has" | "report" | "fileName">): (row: Row) => string | undefined {
  if (has("period")) return (row) => periodIn(row.cell("period"), report);
  const named = new Set((fileName.match(yearOrMonth) ?? []).map((text) => periodOf(text.replace("_", "-"))));
  const [period = null] = named;
  // Of "lsoa2011_people_2020.csv" nobody can say which year is meant.
  if (period === null || named.size > 1) return () => report.blockFile(noPeriod);
  report.remark(`The period ${period} is taken from the name of the file.`);
  return () => period;
}

// A year, with a month or the next year behind it: 2025, 202507, 2023-24.
const yearOrMonth = /(?<!\d)(?:19|20)\d{2}(?:[-_]?\d{2})?(?!\d)/g;

const noPeriod = {
  type: "no period",
  message: "Neither the file nor its name says for sure what period its figures are about.",
  mend: "Say it once for every row: under Columns on the page, or --constant period=2026 on the command line.",
};
