import { at } from "../../at.ts";
import { fillUp } from "./fillUp.ts";
import { type NetworkInput, networkOf } from "./network.ts";

export type Placing = {
  /** People placed in all: the most that the places in reach allow. */
  readonly placed: number;
  readonly unmet: Float64Array;
  readonly idle: Float64Array;
  /** People by pair of the reach. */
  readonly flows: Float64Array;
};

export type MostPlacedInput = NetworkInput & {
  /** The areas by position, in the order in which they are helped; left out: as they stand. */
  readonly order?: Uint32Array;
};

/**
 * The most people that can be placed if everybody goes where they are steered (maximum flow from areas to sites).
 *
 * Shapes  need[A], places[S], order[A]; unknown need and places (NaN) take no part and stay NaN.
 * Units   people and places, both a year. Nearness does not count: a site is in reach, or it is not.
 * Holds   sum of need - placed is what no steering could avoid, and does not depend on the order or the start. From a start, no area
 *         ends with more unmet people than it had, and no site with more free places.
 * Throws  RangeError when need, places or the start do not fit the reach.
 * Source  Dinic (1970), Soviet Mathematics Doklady 11: all shortest ways to free places first, then the next longer.
 */
export function mostPlaced({ order, ...input }: MostPlacedInput): Placing {
  const { need, places } = input;
  const network = networkOf(input);
  const { waiting, free, flows, least } = network;
  fillUp(network, order);
  const unmet = need.map((people, i) => (Number.isNaN(people) ? people : overLeast(at(waiting, i), least)));
  const idle = places.map((count, j) => (Number.isNaN(count) ? count : at(free, j)));
  return { placed: placedOf(need, unmet), unmet, idle, flows };
}

function overLeast(people: number, least: number): number {
  return people > least ? people : 0;
}

function placedOf(need: Float64Array, unmet: Float64Array): number {
  let placed = 0;
  for (let i = 0; i < need.length; i++) if (!Number.isNaN(at(need, i))) placed += at(need, i) - at(unmet, i);
  return placed;
}
