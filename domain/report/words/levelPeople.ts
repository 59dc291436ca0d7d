import type { ChosenTotals, ReportHead, ScoredReportLevel } from "../../contract/reportRun.ts";

/** How many people a level is about, of whom they are, and how sure the number is. */
export type LevelPeople = Readonly<
  Pick<ChosenTotals, "needStock" | "needPerYear" | "met" | "unmet" | "structural" | "signpostable" | "gapScore">
> & {
  /** Whose people these are: all of the study area, or those of the chosen areas added up. */
  readonly of: "study area" | "chosen";
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The people that a report's sentences count. A report on every area of a kind is about the study area, whose totals count each person once, suppressed areas at the
 * middle of their bounds; one on chosen areas, or on own areas, is about these added up.
 */
export function levelPeople(
  level: ScoredReportLevel,
  question: Pick<ReportHead["question"], "areas" | "areaType">,
): LevelPeople {
  const { chosen, totals, whole } = level;
  const isAll = question.areas === null && question.areaType !== "own";
  if (isAll && totals.unmet !== null) {
    const { needStock, needPerYear, met, unmet, structural, signpostable, gapScore } = totals;
    const drawn = whole?.type === "drawn" ? whole.unmet : null;
    const range = { low: drawn === null ? null : drawn.low, high: drawn === null ? null : drawn.high };
    return { of: "study area", needStock, needPerYear, met, unmet, structural, signpostable, gapScore, ...range };
  }
  const {
    needStock,
    needPerYear,
    met,
    unmet,
    structural,
    signpostable,
    gapScore,
    unmetLo: low,
    unmetHi: high,
  } = chosen;
  return { of: "chosen", needStock, needPerYear, met, unmet, structural, signpostable, gapScore, low, high };
}
