import { at } from "../score/at.ts";
import { drawNeed } from "../score/uncertainty/drawNeed.ts";
import { mulberry32 } from "../score/uncertainty/mulberry32.ts";
import type { NeedInterval } from "../score/uncertainty/needInterval.ts";
import { isFlagged } from "./isFlagged.ts";
import { removable } from "./removable.ts";
import { type Standing, standing } from "./standing.ts";

export type FlaggedInDrawsInput = {
  /** As published. */
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly intervals: readonly NeedInterval[];
  /** The most placed as published: each draw starts from it. */
  readonly stands: Standing;
  readonly sets: readonly (readonly number[])[];
  readonly draws: number;
  readonly seed: number;
};

/**
 * In what share of draws of the need each set would be flagged, one draw a step.
 *
 * Shapes  need[A], intervals[A], places[S]; returns one share a set.
 * Holds   the same sets, draws and seed give the same shares; need without a width gives 1 to every set that is flagged as published.
 */
export function* flaggedInDraws(input: FlaggedInDrawsInput): Generator<number, number[], void> {
  const { intervals, places, sets, seed } = input;
  const random = mulberry32(seed);
  const need = new Float64Array(intervals.length);
  const sizes = sets.map((set) => set.reduce((sum, j) => sum + at(places, j), 0));
  const flaggedIn = sets.map(() => 0);
  for (let done = 1; done <= input.draws; done++) {
    drawNeed({ intervals, random, commonError: 0, need });
    const inThem = removable(standing(startedFrom(input, need)));
    sets.forEach((set, n) => {
      if (isFlagged(inThem(set), at(sizes, n))) flaggedIn[n] = at(flaggedIn, n) + 1;
    });
    yield done;
  }
  return flaggedIn.map((count) => count / input.draws);
}

/** Everybody who sits somewhere stays there as far as there are still as many of them: that leaves few to be placed anew. */
function startedFrom(
  { need: published, places, stands }: FlaggedInDrawsInput,
  need: Float64Array,
): Parameters<typeof standing>[0] {
  const { reach, back } = stands.network;
  const flows = new Float64Array(stands.flows.length);
  const unmet = need.slice();
  const idle = places.slice();
  for (let i = 0; i < need.length; i++) {
    const times = Math.min(1, (need[i] ?? NaN) / (published[i] ?? NaN));
    if (!(times > 0)) continue;
    let left = need[i] ?? NaN;
    const end = reach.ptr[i + 1] ?? NaN;
    for (let k = reach.ptr[i] ?? NaN; k < end; k++) {
      const people = times * (stands.flows[k] ?? NaN);
      if (!(people > 0)) continue;
      const j = reach.site[k] ?? NaN;
      flows[k] = people;
      left -= people;
      idle[j] = (idle[j] ?? NaN) - people;
    }
    unmet[i] = Math.max(0, left);
  }
  for (let j = 0; j < idle.length; j++) if ((idle[j] ?? NaN) < 0) idle[j] = 0;
  return { need, places, reach, back, start: { unmet, idle, flows } };
}
