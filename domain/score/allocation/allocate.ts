import { allocator } from "./allocator.ts";
import type { Reach } from "../reach/reach.ts";

export type Allocation = {
  /** People a year who find a place, and who do not, by area; NaN where the need is unknown. */
  readonly met: Float64Array;
  readonly unmet: Float64Array;
  /** Places a year that stay free, by site; NaN where the places are unknown. */
  readonly idle: Float64Array;
  readonly rounds: number;
  /** People by pair of `reach`, when asked for. */
  readonly flows: Float64Array | null;
};

export type AllocateInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  readonly withFlows?: boolean;
};

/**
 * Places people where they can go: to places in reach, in proportion to nearness times places still free; those turned
 * away try again among what is left (capped Huff allocation).
 *
 * Shapes  need[A], places[S]; unknown need (NaN) does not compete, unknown places (NaN) take nobody.
 * Units   people and places, both a year.
 * Holds   nobody is placed twice and no site takes more than its places: sum met = sum of places used; where anyone is
 *         unmet, every site that counts in their reach is full; one site split into several, or one area, changes no
 *         total. More places nearly always lower the total unmet, but it is no law: who goes to an added place may leave room where
 *         the others cannot go, and one area may lose while others win. The most that could be placed never falls.
 * Throws  RangeError when need or places do not fit the reach.
 * Source  Huff (1964) with capacities; docs/method.md works an example by hand.
 */
export function allocate({ need, places, reach, withFlows = false }: AllocateInput): Allocation {
  return allocator(reach)({ need, places, withFlows });
}
