import { allocate } from "../allocate.ts";
import type { Reach } from "../reach.ts";
import type { BasePart } from "../rollUp.ts";
import { drawNeed } from "./drawNeed.ts";
import { flatParts, sumsBy } from "./flatParts.ts";
import { mulberry32 } from "./mulberry32.ts";
import type { NeedInterval } from "./needInterval.ts";
import type { Sureness } from "./sureness.ts";
import { sureNotes } from "./sureNotes.ts";
import { tally } from "./tally.ts";

export type SimulateInput = {
  /** Of every base area that takes part, study area and buffer, by position. */
  readonly intervals: readonly NeedInterval[];
  /** By site; NaN where unknown. */
  readonly places: Float64Array;
  readonly reach: Reach;
  /** By base area: whether a score can be given for what it reaches. The others compete all the same. */
  readonly isReachKnown: readonly boolean[];
  /** The areas to answer for, each as its base areas: ranked against each other. */
  readonly areas: readonly (readonly BasePart[])[];
  /** The base areas of the study area, each once. */
  readonly whole: readonly BasePart[];
  readonly gapFromScore: number;
  readonly draws: number;
  readonly seed: number;
  /** How much of the error all areas share, 0 to 1. */
  readonly commonError?: number;
};

/** How many draws are done. */
export type Progress = { readonly done: number; readonly of: number };

/**
 * Scores many draws of what the need may really be and counts what comes out, one draw a step, so that the caller may
 * show progress, let others have a turn, or stop.
 *
 * Shapes  intervals[A], isReachKnown[A], places[S].
 * Holds   the same input and seed give the same answer; need without an interval stands still in every draw, and an area
 *         with any of it gets no range; where no interval has a width, no range has; shares are 0 to 1.
 * Throws  RangeError when the lists do not fit the reach, `draws` is not a whole number above 0 or `commonError` is not 0 to 1.
 */
export function* simulate(input: SimulateInput): Generator<Progress, Sureness, void> {
  check(input);
  const { intervals, places, reach, isReachKnown, draws, seed, commonError = 0 } = input;
  const random = mulberry32(seed);
  const scored = [...input.areas, input.whole].map((parts) =>
    parts.filter(({ base }) => isReachKnown[base] && intervals[base]?.type !== "unknown"),
  );
  const parts = flatParts(scored);
  const counted = tally({ areas: input.areas.length, draws, gapFromScore: input.gapFromScore });
  const need = new Float64Array(intervals.length);
  for (let done = 1; done <= draws; done++) {
    drawNeed({ intervals, random, commonError, need });
    const { unmet } = allocate({ need, places, reach });
    counted.add(sumsBy(parts, need), sumsBy(parts, unmet));
    yield { done, of: draws };
  }
  const reasons = scored.map((kept, i) => {
    if (kept.length === 0) return hasNeed(input.areas[i] ?? input.whole, intervals) ? "reach unknown" : "need unknown";
    return kept.some(({ base }) => intervals[base]?.type === "no interval") ? "no interval" : null;
  });
  const notes = sureNotes({ intervals, draws, seed, commonError });
  return { seed, draws, commonError, ...counted.answer(reasons), notes };
}

function hasNeed(parts: readonly BasePart[], intervals: readonly NeedInterval[]): boolean {
  return parts.some(({ base }) => intervals[base]?.type !== "unknown");
}

function check({ intervals, isReachKnown, reach, draws, commonError = 0, areas, whole }: SimulateInput): void {
  for (const [name, list] of Object.entries({ intervals, isReachKnown })) {
    if (list.length !== reach.areas) {
      throw new RangeError(`${name} has ${list.length} areas, expected ${reach.areas}`);
    }
  }
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`draws is ${draws}, expected a whole number above 0`);
  }
  if (!(commonError >= 0 && commonError <= 1)) {
    throw new RangeError(`commonError is ${commonError}, expected 0 to 1`);
  }
  for (const { base } of [...areas, whole].flat()) {
    if (!(base >= 0 && base < reach.areas)) {
      throw new RangeError(`base area ${base} does not exist, there are ${reach.areas}`);
    }
  }
}
