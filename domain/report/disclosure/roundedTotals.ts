import type { ChosenTotals, ScoredReportLevel } from "../../contract/reportRun.ts";
import { yearsToReach } from "../../score/results/yearsToReach.ts";
import { roundedPeople, type Scored, shareOf } from "./roundedPeople.ts";
import { roundedRange, roundedScores } from "./roundedRange.ts";
import type { RowRounding } from "./roundedRow.ts";
import type { Rounding } from "./rounding.ts";
import { roundedPeopleToday } from "./roundedStock.ts";

type Totals = ScoredReportLevel["totals"];
type Whole = ScoredReportLevel["whole"];

/** Sums of exact people, rounded by themselves: so they need not be the sums of the rounded rows, and say no more than these of any one. */
export function roundedChosen(totals: ChosenTotals, of: RowRounding): ChosenTotals {
  const { people } = roundedPeople(totals, of.rounding);
  return {
    ...totals,
    ...people,
    needStock: roundedPeopleToday(totals.needStock, people.needPerYear, of),
    unmetLo: of.rounding.down(totals.unmetLo),
    unmetHi: of.rounding.up(totals.unmetHi),
  };
}

/** The same of the whole study area, with what it comes to under other assumptions and how sure that is. */
export function roundedStudyArea(
  { totals, whole }: { readonly totals: Totals; readonly whole: Whole },
  of: RowRounding,
): { totals: Totals; whole: Whole } {
  const { rounding } = of;
  const { people, scored } = roundedPeople(totals, rounding);
  const { shorterReach, longerReach, online, imputed } = totals;
  const needStock = roundedPeopleToday(totals.needStock, people.needPerYear, of);
  return {
    totals: {
      ...totals,
      ...people,
      needStock,
      yearsToReachEveryone: totals.yearsToReachEveryone === null ? null : yearsToReach(needStock, people.met),
      shorterReach: shorterReach === null ? null : { ...shorterReach, ...roundedReach(shorterReach, rounding) },
      longerReach: longerReach === null ? null : { ...longerReach, ...roundedReach(longerReach, rounding) },
      online: online === null ? null : roundedOnline(online, scored, rounding),
      imputed: imputed === null ? null : roundedImputed(imputed, scored, rounding),
    },
    whole:
      whole?.type !== "drawn"
        ? whole
        : {
            ...whole,
            need: roundedRange(whole.need, rounding),
            unmet: roundedRange(whole.unmet, rounding),
            gapScore: roundedScores(whole.gapScore, scored, rounding),
          },
  };
}

type Reach = NonNullable<Totals["shorterReach"]>;

function roundedReach({ met, unmet, gapScore }: Reach, { near }: Rounding): Pick<Reach, "met" | "unmet" | "gapScore"> {
  const [stillMet, stillUnmet] = [near(met), near(unmet)];
  const need = stillMet === null || stillUnmet === null ? null : stillMet + stillUnmet;
  return { met: stillMet, unmet: stillUnmet, gapScore: gapScore === null ? null : shareOf(stillUnmet, need) };
}

function roundedOnline(online: NonNullable<Totals["online"]>, { rounded }: Scored, { near }: Rounding) {
  const unmetAfter = near(online.unmetAfter);
  return {
    ...online,
    share: near(online.share),
    eligible: near(online.eligible),
    placed: near(online.placed),
    unmetAfter,
    gapScoreAfter: online.gapScoreAfter === null ? null : shareOf(unmetAfter, rounded),
  };
}

function roundedImputed(imputed: NonNullable<Totals["imputed"]>, scored: Scored, rounding: Rounding) {
  const score = (exact: number | null) =>
    exact === null || scored.exact === null
      ? null
      : shareOf(rounding.near((exact * scored.exact) / 100), scored.rounded);
  return { ...imputed, gapScoreAtLow: score(imputed.gapScoreAtLow), gapScoreAtHigh: score(imputed.gapScoreAtHigh) };
}
