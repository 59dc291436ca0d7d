import type { Outcome } from "./outcome.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import { spareShare } from "./spareShare.ts";

/** What becomes of the people of several base areas; null is unknown. */
export type OutcomeSums = {
  readonly met: number | null;
  readonly unmet: number | null;
  /** 100 x unmet / need, over the parts that could be scored. */
  readonly gapScore: number | null;
  readonly spareShare: number | null;
};

/** Adds an outcome up: every figure is a sum or a quotient of two sums, never a mean of scores. */
export function outcomeSums(parts: readonly BasePart[], { scoredNeed, met, unmet, spare }: Outcome): OutcomeSums {
  const sum = (values: Float64Array) => rollUp(parts, values).sum;
  const [free, all, left] = [sum(spare.free), sum(spare.all), sum(unmet)];
  return {
    met: sum(met),
    unmet: left,
    gapScore: quotient(left, sum(scoredNeed), 100),
    spareShare: free === null || all === null ? null : spareShare(free, all),
  };
}

/** A quotient of two sums; null where either is unknown or there is nothing to divide by. */
export function quotient(top: number | null, bottom: number | null, times: number): number | null {
  // The quotient first: then a whole is exactly 100 and never a hair above it.
  return top === null || bottom === null || bottom <= 0 ? null : times * (top / bottom);
}
