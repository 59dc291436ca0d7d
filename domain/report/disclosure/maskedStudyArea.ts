import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import type { Masks } from "./openJudgement.ts";
import { isSomebody } from "./peopleFigures.ts";
import { withoutClasses } from "./withoutClasses.ts";

type Totals = ScoredReportLevel["totals"];

/** The study area's own totals as far as they may be shown. What is said of offers and places is about providers, and stays. */
export function maskedStudyArea(totals: Totals, masks: Masks, below: number): Totals {
  const isSmall = (people: number | null) => people !== null && isSomebody(people) && people < below;
  const isShown = !masks.totals.has("people") && !masks.totals.has("study area");
  const isSplitShown = isShown && !masks.totals.has("split");
  const { shorterReach, longerReach, online, imputed } = totals;
  const twin = (reach: Totals["shorterReach"]) =>
    reach === null || !isShown || isSmall(reach.met) || isSmall(reach.unmet) ? null : reach;
  const isOnlineShown =
    isShown &&
    !masks.totals.has("after online") &&
    online !== null &&
    !isSmall(online.placed) &&
    !isSmall(online.unmetAfter);
  return {
    ...totals,
    byClass: withoutClasses(totals.byClass, masks.classes),
    ...(isShown ? {} : noPeople),
    structural: isSplitShown ? totals.structural : null,
    signpostable: isSplitShown ? totals.signpostable : null,
    shorterReach: twin(shorterReach),
    longerReach: twin(longerReach),
    online:
      online === null || isOnlineShown
        ? online
        : { ...online, share: null, eligible: null, placed: null, unmetAfter: null, gapScoreAfter: null },
    imputed: imputed === null || isShown ? imputed : { ...imputed, gapScoreAtLow: null, gapScoreAtHigh: null },
  };
}

const noPeople = {
  needStock: null,
  needPerYear: null,
  met: null,
  unmet: null,
  gapScore: null,
  yearsToReachEveryone: null,
};
