import { allocator } from "../allocation/allocator.ts";
import type { Thresholds } from "../results/classify.ts";
import type { Reach } from "../reach/reach.ts";
import type { BasePart } from "../scene/rollUp.ts";
import { inReach } from "../results/spareShare.ts";
import { drawNeed } from "./drawNeed.ts";
import { flatParts, sumsBy } from "./flatParts.ts";
import { mulberry32 } from "./mulberry32.ts";
import type { NeedInterval } from "./needInterval.ts";
import type { NotKnownBecause, Sureness } from "./sureness.ts";
import { type SureNotesInput, sureNotes } from "./sureNotes.ts";
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
  /** Of those, by position, the ones that have no score because too little of them could be scored. */
  readonly mostlyUnknown?: ReadonlySet<number>;
  /** The base areas of the study area, each once. */
  readonly whole: readonly BasePart[];
  /** The base areas of some areas that are to be told together as well: it changes nothing else. */
  readonly together?: readonly BasePart[] | undefined;
  readonly thresholds: Thresholds;
  readonly draws: number;
  readonly seed: number;
  /** How much of the error all areas share, 0 to 1. */
  readonly commonError?: number;
} & Pick<SureNotesInput, "isModelled" | "imputedSites">;

/** How many draws are done. */
export type Progress = { readonly done: number; readonly of: number };

/**
 * Scores many draws of what the need may really be and counts what comes out, one draw a step, so that the caller may
 * show progress, let others have a turn, or stop.
 *
 * Shapes  intervals[A], isReachKnown[A], places[S].
 * Holds   the same input and seed give the same answer; need without an interval stands still in every draw, and an area
 *         with any of it gets no range; where no area has a range nothing is drawn; where no interval has a width, no
 *         range has; shares are 0 to 1.
 * Throws  RangeError when the lists do not fit the reach, `draws` is not a whole number above 0 or `commonError` is not 0 to 1.
 */
export function* simulate(input: SimulateInput): Generator<Progress, Sureness, void> {
  check(input);
  const { intervals, places, reach, draws, seed, commonError = 0, thresholds } = input;
  const random = mulberry32(seed);
  const groups = [...input.areas, input.whole, ...(input.together === undefined ? [] : [input.together])];
  const known = groups.map((parts) => parts.filter((part) => hasNeed(part, intervals)));
  const reasons = known.map((parts, i) => reasonOf(parts, i, input));
  const scored = known.map((parts, i) => (reasons[i] === "mostly unknown" ? [] : parts.filter(reaches(input))));
  const isTogether = input.together !== undefined;
  const counted = tally({ areas: input.areas.length, draws, thresholds, isTogether });
  if (reasons.some((reason) => reason === null)) {
    const [knownParts, scoredParts] = [flatParts(known), flatParts(scored)];
    const need = new Float64Array(intervals.length);
    const all = sumsBy(scoredParts, inReach(places, reach));
    const place = allocator(reach);
    for (let done = 1; done <= draws; done++) {
      drawNeed({ intervals, random, commonError, need });
      const { unmet, idle } = place({ need, places });
      counted.add({
        need: sumsBy(knownParts, need),
        scoredNeed: sumsBy(scoredParts, need),
        unmet: sumsBy(scoredParts, unmet),
        free: sumsBy(scoredParts, inReach(idle, reach)),
        all,
      });
      yield { done, of: draws };
    }
  }
  const notes = sureNotes({ ...input, commonError });
  return { seed, draws, commonError, ...counted.answer(reasons), notes };
}

function hasNeed({ base }: BasePart, intervals: readonly NeedInterval[]): boolean {
  return intervals[base]?.type !== "unknown";
}

function reaches({ isReachKnown }: SimulateInput): (part: BasePart) => boolean {
  return ({ base }) => isReachKnown[base] === true;
}

/** Why the draws say nothing of an area, from its parts of known need; null where they do. */
function reasonOf(known: readonly BasePart[], area: number, input: SimulateInput): NotKnownBecause | null {
  if (known.length === 0) return "need unknown";
  if (!known.some(reaches(input))) return "reach unknown";
  if (input.mostlyUnknown?.has(area)) return "mostly unknown";
  return known.some(({ base }) => input.intervals[base]?.type === "no interval") ? "no interval" : null;
}

function check(input: SimulateInput): void {
  const { intervals, isReachKnown, reach, draws, commonError = 0, areas, whole, together = [] } = input;
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
  for (const { base } of [...areas, whole, together].flat()) {
    if (!(base >= 0 && base < reach.areas)) {
      throw new RangeError(`base area ${base} does not exist, there are ${reach.areas}`);
    }
  }
}
