import type { Overlap, Overlaps } from "../contract/overlap.ts";
import { answerFrom } from "../score/scoreGaps.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { Progress } from "../score/uncertainty/simulate.ts";
import { type ScoreOptions, workings } from "../score/workings.ts";
import { describing, type SureSet } from "./describing.ts";
import { findSets } from "./findSets.ts";
import { sureFrom } from "./isFlagged.ts";
import { overlapNotes } from "./overlapNotes.ts";
import { overlapsSentence } from "./overlapsSentence.ts";
import { removable } from "./removable.ts";
import { standing } from "./standing.ts";
import { findingSteps, stepsOf } from "./stepsOf.ts";
import { surenessOf } from "./surenessOf.ts";
import { wholeMap } from "./wholeMap.ts";

/** What overlaps on the map, but for whose it is: that is for the caller to add. */
export type FoundOverlaps = Omit<Overlaps, "partnership" | "snapshot">;

export type OverlapsOptions = ScoreOptions & {
  /** How often the need is drawn to see how sure a set is. */
  readonly draws?: number;
  readonly seed?: number;
};

/**
 * The sets of offers whose catchments overlap and whose places are more than the need in their reach, the most removable places first. A step comes every few ms while it
 * looks, and after every draw, so that the caller may show progress, let others have a turn, or stop.
 *
 * Units   people and places a year; km straight-line.
 * Holds   removable = places - essential; with only the essential ones left no more people need be unmet; the order of the offers changes nothing; unknown places and unknown need take no part, and where too much is unknown nothing is said.
 * Throws  RangeError when an offer that is to be named does not say in which dataset and row it stands.
 */
export function* overlaps(input: ScoreInput, options: OverlapsOptions = {}): Generator<Progress, FoundOverlaps, void> {
  const { draws = 200, seed = 1 } = options;
  const of = stepsOf(draws);
  const worked = workings(input, options);
  yield { done: 1, of };
  const { need, sites, reach, allocation, flows } = worked.base;
  const stands = standing({ need, places: sites.places, reach, start: { ...allocation, flows } });
  const removableOf = removable(stands);
  const looking = findSets({ input, worked, stands, removableOf });
  let look = looking.next();
  for (; look.done !== true; look = looking.next()) yield { done: 2 + Math.floor((findingSteps - 3) * look.value), of };
  const found = look.value;
  const drawing = surenessOf({ input, worked, stands, sets: found.flagged.map((set) => set.sites), draws, seed });
  let draw = drawing.next();
  for (; draw.done !== true; draw = drawing.next()) yield { done: findingSteps + draw.value, of };
  const scored = answerFrom(input, worked);
  const describe = describing({ input, worked, stands, scored, removableOf });
  yield { done: of, of };
  const sets = found.flagged.map((set, n): SureSet => ({ ...set, sureness: draw.value[n] ?? null }));
  const [sure, notSure] = [sets.filter(isSure), sets.filter((set) => !isSure(set))];
  const named = new Map<SureSet, Overlap>();
  for (const set of sets) {
    named.set(set, describe(set));
    yield { done: of, of };
  }
  const inWords = (some: readonly SureSet[]) =>
    some.flatMap((set) => named.get(set) ?? []).toSorted(mostRemovableFirst);
  const whole = wholeMap(worked, stands);
  const sentence = overlapsSentence({
    level: input.level,
    sure,
    notSure: notSure.length,
    removable: removableOf(sure.flatMap((set) => set.sites)),
    isKnown: whole.removable !== null,
  });
  return {
    level: input.level,
    areaType: input.areaType,
    vintage: input.vintage,
    period: worked.stage.base.period,
    overlaps: inWords(sure),
    notSure: inWords(notSure),
    whole,
    sentence,
    notes: overlapNotes({ input, worked, found, sets, draws, seed }),
  };
}

function isSure({ sureness }: SureSet): boolean {
  return sureness === null || sureness >= sureFrom;
}

/** To a millionth of a place, so that rounding settles no order. */
function mostRemovableFirst(one: Overlap, other: Overlap): number {
  return Math.round(1e6 * (other.removable - one.removable)) || (one.id < other.id ? -1 : 1);
}
