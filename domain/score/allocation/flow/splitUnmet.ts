import { at } from "../../at.ts";
import type { Reach } from "../../reach/reach.ts";
import { mostPlaced, type Placing } from "./mostPlaced.ts";
import type { Start } from "./network.ts";

export type SplitUnmetInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  /** What `allocate` gave for these, with flows. */
  readonly allocation: Start;
  /** The areas' ids: where several areas could have the same free places, the first by id is given them. */
  readonly ids: readonly string[];
  /** The areas that are helped before all others, by position: the study area before its ring. Left out: all alike. */
  readonly isFirst?: readonly boolean[];
};

/** Unmet people by what would help them; NaN where the need is unknown. */
export type UnmetSplit = {
  /** More places are needed: no steering could place them, once those helped before them are. */
  readonly structural: Float64Array;
  /** Places are free: these people, or others in their stead, must be steered there. */
  readonly signpostable: Float64Array;
  /** The most people that could be placed in all. */
  readonly mostPlaced: number;
};

/**
 * Parts unmet people into those whom better signposting could place and those for whom there are too few places.
 *
 * Shapes  need[A], places[S], ids[A], isFirst[A]; both results [A].
 * Units   people a year.
 * Holds   structural + signpostable = unmet, neither below 0; structural adds up to the need less the most that can be placed. Over the areas
 *         helped first it adds up to the least that any steering could leave there without anybody losing a place. Those two totals
 *         are exact. How they fall among areas that compete for the same free places is a convention: fewest moves first, then by id, then as
 *         the sites are listed.
 * Throws  RangeError when anything does not fit the reach.
 * Source  Maximum flow started from the allocation, so that no area loses anybody it has placed; docs/measures.md works an example.
 */
export function splitUnmet(input: SplitUnmetInput): UnmetSplit {
  const { need, places, reach, allocation, ids, isFirst } = input;
  if (ids.length !== reach.areas) throw new RangeError(`ids has ${ids.length} areas, expected ${reach.areas}`);
  const order = Uint32Array.from(ids.keys()).toSorted((a, b) => byLetters(ids[a] ?? "", ids[b] ?? "") || a - b);
  const steered = (start: Start): Placing => mostPlaced({ need, places, reach, start, order });
  const best =
    isFirst === undefined || isFirst.every(Boolean) ? steered(allocation) : inTurn(allocation, isFirst, steered);
  return {
    structural: best.unmet,
    signpostable: best.unmet.map((left, i) => at(allocation.unmet, i) - left),
    mostPlaced: best.placed,
  };
}

/** Those who come first are helped as if nobody else waited, and then the others with what is left. */
function inTurn(allocation: Start, isFirst: readonly boolean[], steered: (start: Start) => Placing): Placing {
  if (isFirst.length !== allocation.unmet.length) {
    throw new RangeError(`isFirst has ${isFirst.length} areas, expected ${allocation.unmet.length}`);
  }
  const helped = steered({
    ...allocation,
    unmet: allocation.unmet.map((left, i) => (isFirst[i] ? left : Math.min(left, 0))),
  });
  const waiting = allocation.unmet.map((left, i) => (isFirst[i] ? at(helped.unmet, i) : left));
  return steered({ unmet: waiting, idle: helped.idle, flows: helped.flows });
}

/** Not by the rules of a language, so that every machine orders alike. */
function byLetters(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
