import type { Range } from "./tails.ts";

/** What the draws say of one area, or why they say nothing. */
export type AreaSureness = DrawnSureness | NotKnown;

/** Of all base areas together there is no rank. */
export type WholeSureness = DrawnWhole | NotKnown;

export type NotKnown = { readonly type: "not known"; readonly because: NotKnownBecause };

export type DrawnWhole = {
  readonly type: "drawn";
  /** People a year. */
  readonly need: Range;
  readonly unmet: Range;
  /** Over the draws with anyone in need; null when there were none. */
  readonly gapScore: Range | null;
  /** The share of draws in which its score is a gap, 0 to 1. */
  readonly gapShare: number;
};

export type DrawnSureness = DrawnWhole & {
  /** Among the areas asked for, 1 is the most unmet people. */
  readonly rank: Range;
  /** The share of draws in which it is in the tenth of areas with the most unmet people, 0 to 1; never with nobody unmet. */
  readonly worstTenthShare: number;
};

export type NotKnownBecause = keyof typeof notKnownWords;

/** Each reason in a sentence, for the panel. */
export const notKnownWords = {
  "no interval": "How sure this is, nobody knows: a need figure here is published without an interval.",
  "need unknown": "There is no need figure that gives people here.",
  "reach unknown": "It is not known how many places people here can reach.",
} as const;

/** How sure a whole answer is. The seed and the number of draws make it again. */
export type Sureness = {
  readonly seed: number;
  readonly draws: number;
  readonly commonError: number;
  /** In the order asked for. */
  readonly areas: readonly AreaSureness[];
  /** The study area: its range is narrower than those of its parts, for errors cancel out where they are not shared. */
  readonly whole: WholeSureness;
  /** What a reader must know of these ranges, in sentences. */
  readonly notes: readonly string[];
};
