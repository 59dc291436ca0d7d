import type { Trail } from "../score/allocation/flow/steer.ts";
import { openTrail, steer } from "../score/allocation/flow/steer.ts";
import type { Standing } from "./standing.ts";
import { type Outwards, outwards, searchOutwards } from "./outwards.ts";

/** How many places of these sites, by position, could go with no one more unmet. */
export type Removable = (sites: readonly number[]) => number;

/**
 * Counts removable places of one set of sites after another: those that stand free, and those whose people could be placed elsewhere in reach.
 *
 * Units   places a year. A site that takes no part (unknown places) has none to go.
 * Holds   R(K) = places of K - (F(all) - F(all without K)), exactly, for any most-placed start: whoever cannot be placed now could not be either
 *         with fewer sites, so only the people of K need be followed. R(K) is at most the places of K and
 *         at least those of them that are free when everybody is steered; where nobody is, more may be free, for some of them are what others could be
 *         steered to. It does not add up (of two twins each may go, both not). Nothing is changed by asking.
 * Source  Ford & Fulkerson (1956): a maximum flow less some sites is made maximum again by augmenting from the people of those alone.
 */
export function removable(stands: Standing): Removable {
  const { network, free } = stands;
  const desk: Desk = {
    stands,
    trail: openTrail(network),
    search: outwards(network),
    pairs: [],
    rows: markedList(network.reach.areas),
  };
  return (sites) => {
    const kept = sites.reduce((sum, j) => sum + (free[j] ?? NaN), 0);
    const sent = takeAway(sites, desk);
    const left = placeElsewhere(sent.from, desk);
    putBack(sites, sent.from, desk);
    return kept + sent.people - left;
  };
}

type Desk = {
  readonly stands: Standing;
  readonly trail: Trail;
  readonly search: Outwards;
  /** Pairs whose people have been moved, and areas of which any pair may have been. */
  readonly pairs: number[];
  readonly rows: MarkedList;
};

/** Positions, each once. */
type MarkedList = { readonly isIn: Uint8Array; readonly list: number[] };

function markedList(length: number): MarkedList {
  return { isIn: new Uint8Array(length), list: [] };
}

function mark({ isIn, list }: MarkedList, position: number): void {
  if (isIn[position] === 1) return;
  isIn[position] = 1;
  list.push(position);
}

/** Takes the sites' free places and people away, so that no way leads through them, and lets their people wait, if they can find a way at all; says who they are. */
function takeAway(sites: readonly number[], { stands, pairs }: Desk): { from: number[]; people: number } {
  const { network, leads } = stands;
  const { back, flows, waiting, free, least } = network;
  const from: number[] = [];
  let people = 0;
  for (const j of sites) {
    free[j] = 0;
    const end = back.ptr[j + 1] ?? NaN;
    for (let b = back.ptr[j] ?? NaN; b < end; b++) {
      const k = back.pair[b] ?? NaN;
      const sitting = flows[k] ?? NaN;
      if (!(sitting > 0)) continue;
      const i = back.area[b] ?? NaN;
      flows[k] = 0;
      pairs.push(k);
      if ((leads.ofArea[i] ?? NaN) === 0) continue;
      if (!((waiting[i] ?? NaN) > least)) from.push(i);
      waiting[i] = (waiting[i] ?? NaN) + sitting;
      people += sitting;
    }
  }
  return { from: [...new Set(from)], people };
}

/** Shortest ways first, then the next longer, until no way is left; gives how many still wait. */
function placeElsewhere(from: readonly number[], desk: Desk): number {
  const { stands, trail, search, rows } = desk;
  const { network } = stands;
  const { reach, back, waiting, least } = network;
  for (const i of from) seatNextDoor(i, desk);
  while (from.some((i) => (waiting[i] ?? NaN) > least)) {
    const level = searchOutwards(from, search, stands);
    for (const i of search.areas) {
      mark(rows, i);
      trail.nextDown[i] = reach.ptr[i] ?? NaN;
    }
    for (const j of search.sites) trail.nextUp[j] = back.ptr[j] ?? NaN;
    if (level === 0) break;
    for (const i of from) if (search.levels.ofArea[i] === level) steer(i, search.levels, trail, network);
  }
  return from.reduce((sum, i) => sum + (waiting[i] ?? NaN), 0);
}

/** Places people where there is a free place in their own reach: that is all that is needed nearly always, and no search. */
function seatNextDoor(i: number, { stands, search: { everFree }, pairs }: Desk): void {
  const { reach, flows, waiting, free, least } = stands.network;
  const end = reach.ptr[i + 1] ?? NaN;
  for (let k = reach.ptr[i] ?? NaN; k < end && (waiting[i] ?? NaN) > least; k++) {
    const j = reach.site[k] ?? NaN;
    const room = free[j] ?? NaN;
    if (!(room > least)) continue;
    const people = Math.min(room, waiting[i] ?? NaN);
    flows[k] = (flows[k] ?? NaN) + people;
    free[j] = room - people;
    waiting[i] = (waiting[i] ?? NaN) - people;
    everFree.add(j);
    pairs.push(k);
  }
}

function putBack(sites: readonly number[], from: readonly number[], { stands, search, pairs, rows }: Desk): void {
  const { network, flows, waiting, free } = stands;
  const { ptr } = network.reach;
  for (const j of [...sites, ...search.everFree]) network.free[j] = free[j] ?? NaN;
  search.everFree.clear();
  for (const i of from) network.waiting[i] = waiting[i] ?? NaN;
  for (const k of pairs) network.flows[k] = flows[k] ?? NaN;
  pairs.length = 0;
  for (const i of rows.list) {
    rows.isIn[i] = 0;
    const [start, end] = [ptr[i] ?? NaN, ptr[i + 1] ?? NaN];
    network.flows.set(flows.subarray(start, end), start);
  }
  rows.list.length = 0;
}
