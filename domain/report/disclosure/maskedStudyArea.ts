import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import type { Masks } from "./openJudgement.ts";
import { isSomebody } from "./peopleFigures.ts";
import { withoutClasses } from "./withoutClasses.ts";

type Totals = ScoredReportLevel["totals"];

/** The study area's own totals as far as they may be shown, rounded. What is said of offers and places is about providers, and stays. */
export function maskedStudyArea(
  { exact, rounded: totals }: { readonly exact: Totals; readonly rounded: Totals },
  masks: Masks,
  below: number,
): Totals {
  const isSmall = (people: number | null) => people !== null && isSomebody(people) && people < below;
  const isShown = !masks.totals.has("people") && !masks.totals.has("study area");
  const isSplitShown = isShown && !masks.totals.has("split");
  const { online, imputed } = totals;
  const twin = (name: "shorterReach" | "longerReach") => {
    const reach = exact[name];
    return reach === null || !isShown || isSmall(reach.met) || isSmall(reach.unmet) ? null : totals[name];
  };
  const isOnlineShown =
    isShown &&
    !masks.totals.has("after online") &&
    exact.online !== null &&
    !isSmall(exact.online.placed) &&
    !isSmall(exact.online.unmetAfter);
  return {
    ...totals,
    byClass: withoutClasses(totals.byClass, masks.classes),
    ...(isShown ? {} : noPeople),
    structural: isSplitShown ? totals.structural : null,
    signpostable: isSplitShown ? totals.signpostable : null,
    shorterReach: twin("shorterReach"),
    longerReach: twin("longerReach"),
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
