import type { OnlineTotals } from "../../contract/gapTotals.ts";
import { fairShareOfPlaces, type OnlinePool, onlinePass } from "./onlinePass.ts";
import { onlineNotes } from "./onlineNotes.ts";
import { type OnlinePools, onlinePools } from "./onlinePools.ts";
import { quotient } from "../results/outcomeSums.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import type { Scene } from "../scene/scene.ts";
import type { BaseScores } from "../scoreBase.ts";
import type { ScoreInput } from "../scoreInput.ts";
import type { Sums } from "../results/sums.ts";

/** What online places change, once everybody is placed nearby. */
export type AfterOnline = {
  /** By base area; null where nobody knows how many of the places are the study area's. */
  readonly unmet: Float64Array | null;
  readonly totals: OnlineTotals;
  readonly notes: readonly string[];
};

export type AfterOnlineInput = {
  readonly input: ScoreInput;
  readonly stage: Scene;
  readonly base: BaseScores;
  readonly everyone: readonly BasePart[];
  /** Of everyone. */
  readonly sums: Sums;
};

/** The second pass, for online and nationwide offers; null where the level has none. */
export function afterOnline({ input, stage, base, everyone, sums }: AfterOnlineInput): AfterOnline | null {
  const offers = input.offers.filter(({ level, delivery }) => level === input.level && delivery === "online");
  if (offers.length === 0) return null;
  const known = offers.flatMap(({ placesPerYear }) => (placesPerYear === null ? [] : [placesPerYear]));
  const eligibleShare = input.settings.onlineEligible[input.level];
  const pools = onlinePools(offers, input, stage);
  const usable = [...pools.named, ...nationalPool(pools, sums, input, everyone)];
  const { unmet, scoredNeed } = base;
  const pass = onlinePass({ unmet, shareInside: stage.shareInside, eligibleShare, pools: usable });
  const isTold = sums.unmet !== null && (usable.length > 0 || eligibleShare === 0);
  const unmetAfter = isTold ? rollUp(everyone, pass.unmetAfter).sum : null;
  const totals: OnlineTotals = {
    offers: offers.length,
    offersWithoutPlaces: offers.length - known.length,
    places: known.reduce((sum, places) => sum + places, 0),
    share: usable.length === 0 ? null : usable.reduce((sum, { places }) => sum + places, 0),
    eligible: sums.unmet === null ? null : pass.eligible,
    placed: isTold ? pass.placed : null,
    unmetAfter,
    gapScoreAfter: quotient(unmetAfter, rollUp(everyone, scoredNeed).sum, 100),
  };
  return {
    unmet: isTold ? pass.unmetAfter : null,
    totals,
    notes: onlineNotes({ input, pools, totals, national: nationalPerYear(input), need: sums.needPerYear }),
  };
}

/** The study area's fair share of the places that are for the whole nation; none where its need, or the nation's, is not known. */
function nationalPool(
  { national }: OnlinePools,
  { needPerYear }: Sums,
  input: ScoreInput,
  everyone: readonly BasePart[],
): OnlinePool[] {
  const nation = nationalPerYear(input);
  if (national === 0 || nation === null || needPerYear === null) return [];
  const users = everyone.map(({ base }) => ({ base, share: 1 }));
  return [{ places: fairShareOfPlaces(national, needPerYear, nation), users }];
}

/** The nation's need is counted as the level's own is: a stock is reached within as many years. */
function nationalPerYear({ level, settings, indicator }: ScoreInput): number | null {
  const national = settings.nationalNeed[level];
  if (national === null || indicator === null) return null;
  return indicator.kind === "stock" ? national.people / settings.yearsToClear : national.people;
}
