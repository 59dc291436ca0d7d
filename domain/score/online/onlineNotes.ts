import type { OnlineTotals } from "../../contract/gapTotals.ts";
import { levelWords } from "../../contract/level.ts";
import type { OnlinePools } from "./onlinePools.ts";
import type { ScoreInput } from "../scoreInput.ts";

export type OnlineNotesInput = {
  readonly input: Pick<ScoreInput, "level" | "settings">;
  readonly pools: OnlinePools;
  readonly totals: OnlineTotals;
  /** The nation's yearly need; null where nobody says it. */
  readonly national: number | null;
  /** The study area's. */
  readonly need: number | null;
};

/** What is done with online places, and what is not and why. */
export function onlineNotes({ input, pools, totals, national, need }: OnlineNotesInput): string[] {
  const { level, settings } = input;
  const nobodyCould = settings.onlineEligible[level] === 0;
  const isForNation = pools.national > 0 && !nobodyCould;
  const raised: readonly [boolean, string][] = [
    [
      totals.offersWithoutPlaces > 0,
      `${number(totals.offersWithoutPlaces)} of ${number(totals.offers)} online offers ${totals.offersWithoutPlaces === 1 ? "does" : "do"} not say how many places there are; those are given to nobody.`,
    ],
    [
      isForNation && national === null,
      `${number(pools.national)} online places are for the whole nation. How many people are in need there is not set, so nobody knows how many of them are the study area's, and they are given to nobody.`,
    ],
    [
      isForNation && national !== null && need !== null && need > national,
      "The nation's need is set to less than the study area's own, so all online places are taken to be the study area's.",
    ],
    [
      pools.untold > 0 && !nobodyCould,
      `${number(pools.untold)} online ${pools.untold === 1 ? "offer is" : "offers are"} for areas of which not all, or not all the need, is known; those places are given to nobody.`,
    ],
    [
      nobodyCould && totals.places > 0,
      `None of those without a place nearby is taken to be able to learn ${levelWords[level].title.toLowerCase()} skills online (a setting), so online places change nothing.`,
    ],
  ];
  return raised.filter(([isRaised]) => isRaised).map(([, note]) => note);
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 0 });
}
