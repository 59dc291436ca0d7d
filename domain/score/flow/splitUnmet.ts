import { at } from "../at.ts";
import type { Reach } from "../reach.ts";
import { mostPlaced } from "./mostPlaced.ts";
import type { Start } from "./network.ts";

export type SplitUnmetInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  /** What `allocate` gave for these, with flows. */
  readonly allocation: Start;
  /** The areas' ids: where several areas could have the same free places, the first by id is given them. */
  readonly ids: readonly string[];
};

/** Unmet people by what would help them; NaN where the need is unknown. */
export type UnmetSplit = {
  /** More places are needed: no steering could place them. */
  readonly structural: Float64Array;
  /** Places are free: these people, or others in their stead, must be steered there. */
  readonly signpostable: Float64Array;
  /** The most people that could be placed in all. */
  readonly mostPlaced: number;
};

/**
 * Parts unmet people into those whom better signposting could place and those for whom there are too few places.
 *
 * Shapes  need[A], places[S], ids[A]; both results [A].
 * Units   people a year.
 * Holds   structural + signpostable = unmet, neither below 0; structural adds up to the need less the most that can be placed. That total
 *         is exact. How it falls among areas that compete for the same free places is a convention: fewest moves first, then by id, then as
 *         the sites are listed.
 * Throws  RangeError when anything does not fit the reach.
 * Source  Maximum flow started from the allocation, so that no area loses anybody it has placed; docs/measures.md works an example.
 */
export function splitUnmet({ need, places, reach, allocation, ids }: SplitUnmetInput): UnmetSplit {
  if (ids.length !== reach.areas) throw new RangeError(`ids has ${ids.length} areas, expected ${reach.areas}`);
  const order = Uint32Array.from(ids.keys()).toSorted((a, b) => byLetters(ids[a] ?? "", ids[b] ?? "") || a - b);
  const best = mostPlaced({ need, places, reach, start: allocation, order });
  return {
    structural: best.unmet,
    signpostable: best.unmet.map((left, i) => at(allocation.unmet, i) - left),
    mostPlaced: best.placed,
  };
}

/** Not by the rules of a language, so that every machine orders alike. */
function byLetters(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
