import { at } from "../../at.ts";
import { emptyLevels, type Levels, measureLevels } from "./levels.ts";
import type { Network } from "./network.ts";
import { openTrail, steer } from "./steer.ts";

/**
 * Steers people of a network to free places until nobody more can be placed; `order` is that in which areas are helped.
 *
 * Holds   the levels it gives back are those of the last search, which found nobody: above 0 stands whatever still leads to a free place.
 */
export function fillUp(network: Network, order?: Uint32Array): Levels {
  const levels = emptyLevels(network);
  for (let level = measureLevels(levels, network); level > 0; level = measureLevels(levels, network)) {
    const trail = openTrail(network);
    for (let turn = 0; turn < network.waiting.length; turn++) {
      const i = order === undefined ? turn : at(order, turn);
      if (at(levels.ofArea, i) === level) steer(i, levels, trail, network);
    }
  }
  return levels;
}
