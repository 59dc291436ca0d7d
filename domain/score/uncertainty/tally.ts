import { at } from "../at.ts";
import { ranksOf } from "./ranksOf.ts";
import type { DrawnSureness, DrawnWhole, NotKnown, NotKnownBecause, Sureness } from "./sureness.ts";
import { type Range, tails } from "./tails.ts";

export type TallyInput = { readonly areas: number; readonly draws: number; readonly gapFromScore: number };

export type Tally = {
  /** One draw: need and unmet people of each area, then of the whole; NaN where an area has none to count. */
  readonly add: (need: Float64Array, unmet: Float64Array) => void;
  /** What all draws come to; a reason for each area, then the whole, where nothing may be said. */
  readonly answer: (reasons: readonly (NotKnownBecause | null)[]) => Pick<Sureness, "areas" | "whole">;
};

/**
 * Counts draw after draw what becomes of each area: ranges of need, unmet people, score and rank, and how often it is a gap or
 * among the worst tenth.
 *
 * Holds   a draw in which nobody is in need has no score and is no gap; with equals at its edge the worst tenth holds them
 *         all; the whole is ranked with nobody.
 */
export function tally({ areas, draws, gapFromScore }: TallyInput): Tally {
  const all = areas + 1;
  const ranges = {
    need: tails(all, draws),
    unmet: tails(all, draws),
    score: tails(all, draws),
    rank: tails(areas, draws),
  };
  const gaps = new Uint32Array(all);
  const worst = new Uint32Array(areas);
  const ofWhole = (i: number): DrawnWhole => ({
    type: "drawn",
    need: known(ranges.need.range(i)),
    unmet: known(ranges.unmet.range(i)),
    gapScore: ranges.score.range(i),
    gapShare: at(gaps, i) / draws,
  });
  const ofArea = (i: number): DrawnSureness => ({
    ...ofWhole(i),
    rank: known(ranges.rank.range(i)),
    worstTenthShare: at(worst, i) / draws,
  });
  return {
    add: (need, unmet) => {
      for (let i = 0; i < all; i++) {
        const [people, left] = [at(need, i), at(unmet, i)];
        if (Number.isNaN(people)) continue;
        ranges.need.add(i, people);
        ranges.unmet.add(i, left);
        if (people <= 0) continue;
        const score = 100 * (left / people); // in this order never above 100
        ranges.score.add(i, score);
        if (score >= gapFromScore) gaps[i] = at(gaps, i) + 1;
      }
      const ranks = ranksOf(unmet.subarray(0, areas));
      const tenth = Math.ceil(ranks.filter((rank) => !Number.isNaN(rank)).length / 10);
      for (let i = 0; i < areas; i++) {
        const rank = at(ranks, i);
        if (Number.isNaN(rank)) continue;
        ranges.rank.add(i, rank);
        if (at(unmet, i) > 0 && rank <= tenth) worst[i] = at(worst, i) + 1;
      }
    },
    answer: (reasons) => ({
      areas: Array.from({ length: areas }, (_, i) => unless(reasons[i], () => ofArea(i))),
      whole: unless(reasons[areas], () => ofWhole(areas)),
    }),
  };
}

function unless<Drawn>(because: NotKnownBecause | null | undefined, say: () => Drawn): Drawn | NotKnown {
  return because ? { type: "not known", because } : say();
}

function known(range: Range | null): Range {
  if (range === null) throw new RangeError("an area without a reason has no draws, expected at least one");
  return range;
}
