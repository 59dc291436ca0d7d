import { at } from "../at.ts";
import type { Levels } from "./levels.ts";
import type { Network } from "./network.ts";

/** Where the search has got to in each area's and each site's pairs, and the way it stands on: a pair down to a site, a pair back up to an area. */
export type Trail = {
  readonly nextDown: Uint32Array;
  readonly nextUp: Uint32Array;
  readonly areas: Uint32Array;
  readonly down: Uint32Array;
  readonly up: Uint32Array;
};

/** A trail at its start, long enough for any way through the network. */
export function openTrail({ reach, back }: Network): Trail {
  return {
    nextDown: reach.ptr.slice(0, reach.areas),
    nextUp: back.ptr.slice(0, reach.sites),
    areas: new Uint32Array(reach.areas + 1),
    down: new Uint32Array(reach.areas + 1),
    up: new Uint32Array(reach.areas + 1),
  };
}

/**
 * Places people of one area along the shortest ways to free places: into a site in reach, one of whose people moves on to another site in
 * their own reach, and so on. Whoever moves keeps a place, so no area is worse off. (Dinic's blocking flow, without recursion, for ways
 * may be long.)
 */
export function steer(from: number, levels: Levels, trail: Trail, network: Network): void {
  const { waiting, least, reach } = network;
  const { nextDown, nextUp, areas, down } = trail;
  let depth = 0;
  areas[0] = from;
  while (at(waiting, from) > least) {
    const step = stepFrom(depth, levels, trail, network);
    if (step === "free place") {
      seat(from, depth, trail, network);
      depth = 0;
    } else if (step === "onwards") {
      depth++;
    } else {
      if (depth === 0) return;
      depth--;
      // Nobody of the last area can move on: back to the site where they sit, and on to that site's next people.
      const k = at(down, depth);
      const j = at(reach.site, k);
      nextUp[j] = at(nextUp, j) + 1;
      nextDown[at(areas, depth)] = k;
    }
  }
}

type Step = "free place" | "onwards" | "no way";

/** Looks for the next site one move nearer to a free place: one that has it, or one whose people may move on. */
function stepFrom(depth: number, levels: Levels, trail: Trail, network: Network): Step {
  const { reach, back, flows, free, least } = network;
  const { nextDown, nextUp, areas, down, up } = trail;
  const { ofArea, ofSite } = levels;
  const i = at(areas, depth);
  const level = at(ofArea, i);
  const end = at(reach.ptr, i + 1);
  for (let k = at(nextDown, i); k < end; k++) {
    const j = at(reach.site, k);
    if (at(ofSite, j) !== level) continue;
    nextDown[i] = k;
    down[depth] = k;
    if (level === 1) {
      if (at(free, j) > least) return "free place";
      continue;
    }
    const last = at(back.ptr, j + 1);
    let b = at(nextUp, j);
    while (b < last && !(at(ofArea, at(back.area, b)) === level - 1 && at(flows, at(back.pair, b)) > least)) b++;
    nextUp[j] = b;
    if (b === last) continue;
    up[depth] = at(back.pair, b);
    areas[depth + 1] = at(back.area, b);
    return "onwards";
  }
  nextDown[i] = end;
  return "no way";
}

/** Moves as many people as the narrowest point of the way lets through. */
function seat(from: number, depth: number, { down, up }: Trail, { reach, flows, waiting, free }: Network): void {
  const j = at(reach.site, at(down, depth));
  let people = Math.min(at(waiting, from), at(free, j));
  for (let d = 0; d < depth; d++) people = Math.min(people, at(flows, at(up, d)));
  for (let d = 0; d < depth; d++) flows[at(up, d)] = at(flows, at(up, d)) - people;
  for (let d = 0; d <= depth; d++) flows[at(down, d)] = at(flows, at(down, d)) + people;
  waiting[from] = at(waiting, from) - people;
  free[j] = at(free, j) - people;
}
