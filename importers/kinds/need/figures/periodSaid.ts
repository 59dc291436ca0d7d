import type { Row } from "../../../table/row.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import { periodIn } from "./periodCell.ts";

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
  const [, year, month] = /(?<!\d)((?:19|20)\d{2})[-_]?(0[1-9]|1[0-2])?(?!\d)/.exec(fileName) ?? [];
  if (year === undefined) return () => report.blockFile(noPeriod);
  const period = month === undefined ? year : `${year}-${month}`;
  report.remark(`The period ${period} is taken from the name of the file.`);
  return () => period;
}

const noPeriod = {
  type: "no period",
  message: "Neither the file nor its name says what period its figures are about.",
  mend: "Say it once for every row: under Columns on the page, or --constant period=2026 on the command line.",
};
