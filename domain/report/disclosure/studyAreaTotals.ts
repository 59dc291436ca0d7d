import type { ReportQuestion } from "../../contract/report.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { isSomebody, peopleColumns, type PeopleFigures, type TotalGroup } from "./peopleFigures.ts";
import { sumsOf } from "./safety.ts";

type Asked = {
  readonly level: Pick<ScoredReportLevel, "totals">;
  readonly question: Pick<ReportQuestion, "areas" | "areaType" | "disclosure">;
  readonly rows: readonly PeopleFigures[];
  /** How many areas have a need of which only bounds are published: the study area's totals count them at the middle of these. */
  readonly suppressed: number;
  readonly totals: readonly TotalGroup[];
};

/**
 * Whether the totals of the whole study area may stand beside rows of which some are withheld. Not where the rows are only some of its areas: the rest, a total less
 * all rows, might be one small area that nobody chose. Nor where the rest of areas without a row is itself a small number.
 */
export function mayShowStudyArea({ level, question, rows, suppressed, totals }: Asked): boolean {
  const { disclosure } = question;
  if (disclosure.type === "as computed") return true;
  if (question.areas !== null || question.areaType === "own" || totals.includes("people")) return false;
  const { columns } = sumsOf(rows);
  const sum = (name: (typeof peopleColumns)[number]["name"]) =>
    columns[peopleColumns.findIndex((column) => column.name === name)] ?? Number.NaN;
  const { needPerYear, met, unmet, structural, signpostable } = level.totals;
  const rests = [
    rest(needPerYear, sum("need a year") + sum("need a year, uncounted")),
    rest(met, sum("met")),
    rest(unmet, sum("unmet")),
    rest(structural, sum("structural")),
    rest(signpostable, sum("signpostable")),
  ];
  return rests.every((people) => isNobody(people) || people >= disclosure.below || (suppressed > 0 && people > 0));
}

function rest(total: number | null, sum: number): number {
  return total === null ? 0 : total - sum;
}

/** Sums in another order differ in their last digits. */
function isNobody(people: number): boolean {
  return !isSomebody(Math.abs(people) / 1000);
}
