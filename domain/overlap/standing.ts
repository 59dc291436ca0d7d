import { at } from "../score/at.ts";
import { bySite } from "../score/allocation/flow/bySite.ts";
import { fillUp } from "../score/allocation/flow/fillUp.ts";
import type { Levels } from "../score/allocation/flow/levels.ts";
import { type Network, type NetworkInput, networkOf } from "../score/allocation/flow/network.ts";

/** As many people placed as can be, kept so that places may be taken away from it for a moment to see who could sit elsewhere. */
export type Standing = {
  /** Is worked on, and always put back as it was. */
  readonly network: Network;
  /** People by pair, people left by area and free places by site as they stand. */
  readonly flows: Float64Array;
  readonly waiting: Float64Array;
  readonly free: Float64Array;
  /** Above 0 for areas and sites from which a chain of moves leads to a free place. Of no other site can any place go without somebody losing one. */
  readonly leads: Levels;
  /** The most people that can be placed. */
  readonly placed: number;
};

/**
 * Places as many people as there are places for (maximum flow), from a start if there is one.
 *
 * Shapes  need[A], places[S]; unknown ones (NaN) take no part.
 * Units   people and places, both a year.
 * Throws  RangeError when need, places or the start do not fit the reach.
 */
export function standing(input: NetworkInput): Standing {
  const network = networkOf({ ...input, back: input.back ?? bySite(input.reach) });
  const leads = fillUp(network);
  let placed = 0;
  input.need.forEach((people, i) => {
    if (!Number.isNaN(people)) placed += people - at(network.waiting, i);
  });
  const { flows, waiting, free } = network;
  return { network, flows: flows.slice(), waiting: waiting.slice(), free: free.slice(), leads, placed };
}
