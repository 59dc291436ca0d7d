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
  while ((waiting[from] ?? NaN) > least) {
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
      const k = down[depth] ?? NaN;
      const j = reach.site[k] ?? NaN;
      nextUp[j] = (nextUp[j] ?? NaN) + 1;
      nextDown[areas[depth] ?? NaN] = k;
    }
  }
}

type Step = "free place" | "onwards" | "no way";

/** Looks for the next site one move nearer to a free place: one that has it, or one whose people may move on. */
function stepFrom(depth: number, levels: Levels, trail: Trail, network: Network): Step {
  const { reach, back, flows, free, least } = network;
  const { nextDown, nextUp, areas, down, up } = trail;
  const { ofArea, ofSite } = levels;
  const i = areas[depth] ?? NaN;
  const level = ofArea[i] ?? NaN;
  const end = reach.ptr[i + 1] ?? NaN;
  for (let k = nextDown[i] ?? NaN; k < end; k++) {
    const j = reach.site[k] ?? NaN;
    if ((ofSite[j] ?? NaN) !== level) continue;
    nextDown[i] = k;
    down[depth] = k;
    if (level === 1) {
      if ((free[j] ?? NaN) > least) return "free place";
      continue;
    }
    const last = back.ptr[j + 1] ?? NaN;
    let b = nextUp[j] ?? NaN;
    while (
      b < last &&
      !((ofArea[back.area[b] ?? NaN] ?? NaN) === level - 1 && (flows[back.pair[b] ?? NaN] ?? NaN) > least)
    )
      b++;
    nextUp[j] = b;
    if (b === last) continue;
    up[depth] = back.pair[b] ?? NaN;
    areas[depth + 1] = back.area[b] ?? NaN;
    return "onwards";
  }
  nextDown[i] = end;
  return "no way";
}

/** Moves as many people as the narrowest point of the way lets through. */
function seat(from: number, depth: number, { down, up }: Trail, { reach, flows, waiting, free }: Network): void {
  const j = reach.site[down[depth] ?? NaN] ?? NaN;
  let people = Math.min(waiting[from] ?? NaN, free[j] ?? NaN);
  for (let d = 0; d < depth; d++) people = Math.min(people, flows[up[d] ?? NaN] ?? NaN);
  for (let d = 0; d < depth; d++) flows[up[d] ?? NaN] = (flows[up[d] ?? NaN] ?? NaN) - people;
  for (let d = 0; d <= depth; d++) flows[down[d] ?? NaN] = (flows[down[d] ?? NaN] ?? NaN) + people;
  waiting[from] = (waiting[from] ?? NaN) - people;
  free[j] = (free[j] ?? NaN) - people;
}
