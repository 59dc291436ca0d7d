import type { GapAnswer } from "../../domain/contract/gap.ts";
import { reachMemory } from "../../domain/score/reach/reachMemory.ts";
import { scoreGaps } from "../../domain/score/scoreGaps.ts";
import type { BuildReach } from "../../domain/score/reach/reach.ts";
import type { CountedOffers } from "../duplicates/countedOffers.ts";
import { answerOf } from "../score/answerOf.ts";
import type { GapPlan } from "../score/planGaps.ts";
import { type ReadInput, readScoreInputIn } from "../score/readScoreInput.ts";
import type { Database } from "../store/database.ts";

/** A plan's answer, as the API gives it, with what it was worked out from. */
export type ScoredPlan = { readonly input: ReadInput; readonly answer: GapAnswer };

/** Scores plans, and builds the pairs in reach for whatever else is worked out from the same. */
export type Scoring = { readonly scored: (plan: GapPlan) => Promise<ScoredPlan>; readonly reachOf: BuildReach };

/** Scores plans on the database as a transaction sees it. Pairs in reach are remembered: need of another period uses the same ones again, and so do overlaps. */
export function scoringIn(db: Database, offersOf: CountedOffers): Scoring {
  const reachOf = reachMemory(mostPairs);
  return {
    reachOf,
    scored: async (plan) => {
      const input = await readScoreInputIn(db, plan, offersOf);
      return { input, answer: answerOf(plan, scoreGaps(input, { reachOf })) };
    },
  };
}

/** 240 MB: most of England's questions once. */
const mostPairs = 20_000_000;
