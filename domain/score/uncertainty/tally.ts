import type { Range } from "../../contract/sureness.ts";
import { at } from "../at.ts";
import { type Thresholds, classify } from "../results/classify.ts";
import { spareShare } from "../results/spareShare.ts";
import { classCounts } from "./classCounts.ts";
import { ranksOf } from "./ranksOf.ts";
import type { DrawnSureness, DrawnWhole, NotKnown, NotKnownBecause, Sureness } from "./sureness.ts";
import { tails } from "./tails.ts";
import { tiedWith } from "./ties.ts";

/** What one draw comes to, by area, then the whole and, where it is asked for, some areas together; NaN where there is none to count. */
export type Draw = {
  readonly need: Float64Array;
  /** Of the parts that are scored: what a score divides by. */
  readonly scoredNeed: Float64Array;
  readonly unmet: Float64Array;
  /** Places in reach that stay free, and all of them, nearness counted. */
  readonly free: Float64Array;
  readonly all: Float64Array;
};

export type TallyInput = {
  readonly areas: number;
  readonly draws: number;
  readonly thresholds: Thresholds;
  /** Whether some areas together come last. */
  readonly isTogether?: boolean;
};

export type Tally = {
  readonly add: (draw: Draw) => void;
  /** What all draws come to; a reason for each area, then the whole, then some together, where nothing may be said. */
  readonly answer: (reasons: readonly (NotKnownBecause | null)[]) => Pick<Sureness, "areas" | "whole" | "together">;
};

/**
 * Counts draw after draw what becomes of each area: ranges of need, unmet people, score and rank, how often each class comes
 * up, and how often it is among the worst tenth.
 *
 * Holds   a draw in which nobody is in need has no score and is no gap; with equals at its edge the worst tenth holds them
 *         all; the whole, and some together, are ranked with nobody and have no class; areas without a range are tied with nobody.
 */
export function tally({ areas, draws, thresholds, isTogether = false }: TallyInput): Tally {
  const all = areas + (isTogether ? 2 : 1);
  const ranges = {
    need: tails(all, draws),
    unmet: tails(all, draws),
    score: tails(all, draws),
    rank: tails(areas, draws),
  };
  const gaps = new Uint32Array(all);
  const classes = classCounts(areas, draws);
  const worst = new Uint32Array(areas);
  const ofWhole = (i: number): DrawnWhole => ({
    type: "drawn",
    need: known(ranges.need.range(i)),
    unmet: known(ranges.unmet.range(i)),
    gapScore: ranges.score.range(i),
    gapShare: at(gaps, i) / draws,
  });
  const ofArea = (i: number, rank: Range | null, ties: number): DrawnSureness => ({
    ...ofWhole(i),
    classes: classes.shares(i),
    certainClass: classes.certain(i),
    rank: known(rank),
    tiedWith: ties,
    worstTenthShare: at(worst, i) / draws,
  });
  return {
    add: ({ need, scoredNeed, unmet, free, all: places }) => {
      for (let i = 0; i < all; i++) {
        const [left, scored] = [unmet[i] ?? NaN, scoredNeed[i] ?? NaN];
        if (Number.isNaN(left)) continue;
        const gapScore = scored > 0 ? 100 * (left / scored) : null; // in this order never above 100
        ranges.need.add(i, need[i] ?? NaN);
        ranges.unmet.add(i, left);
        if (gapScore !== null) ranges.score.add(i, gapScore);
        if (gapScore !== null && gapScore >= thresholds.gapFromScore) gaps[i] = at(gaps, i) + 1;
        if (i >= areas) continue;
        const spare = spareShare(free[i] ?? NaN, places[i] ?? NaN);
        classes.add(i, classify({ gapScore, spareShare: spare, isScored: true }, thresholds));
      }
      const ranks = ranksOf(unmet.subarray(0, areas));
      const tenth = Math.ceil(ranks.filter((rank) => !Number.isNaN(rank)).length / 10);
      for (let i = 0; i < areas; i++) {
        const rank = ranks[i] ?? NaN;
        if (Number.isNaN(rank)) continue;
        ranges.rank.add(i, rank);
        if ((unmet[i] ?? NaN) > 0 && rank <= tenth) worst[i] = at(worst, i) + 1;
      }
    },
    answer: (reasons) => {
      const ranks = Array.from({ length: areas }, (_, i) => (reasons[i] ? null : ranges.rank.range(i)));
      const ties = tiedWith(ranks);
      return {
        areas: ranks.map((rank, i) => unless(reasons[i], () => ofArea(i, rank, known(ties[i])))),
        whole: unless(reasons[areas], () => ofWhole(areas)),
        together: isTogether ? unless(reasons[areas + 1], () => ofWhole(areas + 1)) : null,
      };
    },
  };
}

function unless<Drawn>(because: NotKnownBecause | null | undefined, say: () => Drawn): Drawn | NotKnown {
  return because ? { type: "not known", because } : say();
}

function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) {
    throw new RangeError("an area without a reason has no draws, expected at least one");
  }
  return value;
}
