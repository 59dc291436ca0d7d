import { at } from "./at.ts";
import type { Reach } from "./reach.ts";

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
 *         total; more places never raise the total unmet (but one area may lose while others win).
 * Throws  RangeError when need or places do not fit the reach.
 * Source  Huff (1964) with capacities; docs/method.md works an example by hand.
 */
export function allocate({ need, places, reach, withFlows = false }: AllocateInput): Allocation {
  if (need.length !== reach.areas) throw new RangeError(`need has ${need.length} areas, expected ${reach.areas}`);
  if (places.length !== reach.sites) throw new RangeError(`places has ${places.length} sites, expected ${reach.sites}`);
  const left = need.map(knownOrNobody);
  const free = places.map(knownOrNobody);
  const flows = withFlows ? new Float64Array(reach.site.length) : null;
  const enough = 1e-9 * left.reduce((sum, people) => sum + people, 0);
  let rounds = 0;
  for (let placed = Infinity; placed > enough; rounds++) {
    const turn = apply(left, free, reach);
    placed = accept(left, need, turn, reach, flows);
    for (let j = 0; j < free.length; j++) free[j] = stillFree(at(free, j), at(turn.pressure, j));
    if (placed === 0) break;
  }
  return {
    met: need.map((people, i) => people - at(left, i)),
    unmet: need.map((people, i) => (Number.isNaN(people) ? people : at(left, i))),
    idle: places.map((count, j) => (Number.isNaN(count) ? count : at(free, j))),
    rounds,
    flows,
  };
}

/** One round of applications: what pulls each area, how many apply for each free place, and the places each site gives out. */
type Turn = { readonly pull: Float64Array; readonly pressure: Float64Array; readonly given: Float64Array };

function apply(left: Float64Array, free: Float64Array, reach: Reach): Turn {
  const { ptr, site, weight } = reach;
  const pull = new Float64Array(left.length);
  const pressure = new Float64Array(free.length);
  for (let i = 0; i < left.length; i++) {
    const people = at(left, i);
    if (people <= 0) continue;
    const end = at(ptr, i + 1);
    let sum = 0;
    for (let k = at(ptr, i); k < end; k++) sum += at(weight, k) * at(free, at(site, k));
    const perPull = people / sum;
    if (!Number.isFinite(perPull)) continue; // nothing free in reach, or less than a number can hold
    pull[i] = sum;
    for (let k = at(ptr, i); k < end; k++) {
      const j = at(site, k);
      pressure[j] = at(pressure, j) + at(weight, k) * perPull;
    }
  }
  const given = free.map((count, j) => (at(pressure, j) > 1 ? count / at(pressure, j) : count));
  return { pull, pressure, given };
}

/** Takes those who are accepted out of `left` and says how many they were. */
function accept(left: Float64Array, need: Float64Array, turn: Turn, reach: Reach, flows: Float64Array | null): number {
  const { ptr, site, weight } = reach;
  let placed = 0;
  for (let i = 0; i < left.length; i++) {
    const people = at(left, i);
    const pull = at(turn.pull, i);
    if (people <= 0 || pull <= 0) continue;
    const perPull = people / pull;
    let accepted = 0;
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) {
      const flow = perPull * at(weight, k) * at(turn.given, at(site, k));
      accepted += flow;
      if (flows) flows[k] = at(flows, k) + flow;
    }
    placed += accepted;
    const rest = people - accepted;
    left[i] = rest < 1e-9 * at(need, i) ? 0 : rest;
  }
  return placed;
}

function stillFree(count: number, pressure: number): number {
  return pressure >= 1 ? 0 : count * (1 - pressure);
}

function knownOrNobody(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
