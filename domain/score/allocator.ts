import type { Allocation, AllocateInput } from "./allocate.ts";
import type { Reach } from "./reach.ts";

/**
 * The allocation over one reach for one need after another, in the same working memory: what many draws need.
 *
 * Holds   the same answers as `allocate`, which is this for one need. Each call writes over the answer of the one before.
 */
export function allocator(reach: Reach): (input: Omit<AllocateInput, "reach">) => Allocation {
  const desk = deskFor(reach);
  return ({ need, places, withFlows = false }) => {
    if (need.length !== reach.areas) throw new RangeError(`need has ${need.length} areas, expected ${reach.areas}`);
    if (places.length !== reach.sites) {
      throw new RangeError(`places has ${places.length} sites, expected ${reach.sites}`);
    }
    const { met, unmet, left, free, idle } = desk;
    const flows = withFlows ? new Float64Array(reach.site.length) : null;
    const everyone = takeKnown(need, left);
    takeKnown(places, free);
    look(desk, reach);
    let rounds = 0;
    for (let placed = Infinity; placed > 1e-9 * everyone; rounds++) {
      apply(desk, reach);
      giveOut(desk);
      placed = accept(desk, need, reach, flows);
      if (placed === 0) break;
    }
    for (let i = 0; i < need.length; i++) {
      const people = need[i] ?? NaN;
      met[i] = people - (left[i] ?? NaN);
      unmet[i] = Number.isNaN(people) ? NaN : (left[i] ?? NaN);
    }
    for (let j = 0; j < places.length; j++) idle[j] = Number.isNaN(places[j]) ? NaN : (free[j] ?? NaN);
    return { met, unmet, idle, rounds, flows };
  };
}

/** Everything that is written on: people left and what pulls them by area, places free, applicants for each of them and places given out by site. */
type Desk = Readonly<Record<"met" | "unmet" | "left" | "pull" | "free" | "pressure" | "given" | "idle", Float64Array>>;

function deskFor({ areas, sites }: Reach): Desk {
  const byArea = () => new Float64Array(areas);
  const bySite = () => new Float64Array(sites);
  return {
    met: byArea(),
    unmet: byArea(),
    left: byArea(),
    pull: byArea(),
    free: bySite(),
    pressure: bySite(),
    given: bySite(),
    idle: bySite(),
  };
}

/** Copies what is known, nobody and nothing where it is not; gives the sum. */
function takeKnown(from: Float64Array, into: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < from.length; n++) {
    const value = from[n] ?? NaN;
    into[n] = Number.isNaN(value) ? 0 : value;
    sum += into[n] ?? NaN;
  }
  return sum;
}

/** What pulls each area at first: the places in reach by nearness. 0 where there are none, or fewer than a number can hold. */
function look({ left, free, pull }: Desk, { ptr, site, weight }: Reach): void {
  for (let i = 0; i < left.length; i++) {
    const end = ptr[i + 1] ?? NaN;
    let sum = 0;
    for (let k = ptr[i] ?? NaN; k < end; k++) sum += (weight[k] ?? NaN) * (free[site[k] ?? NaN] ?? NaN);
    pull[i] = pullOf(left[i] ?? NaN, sum);
  }
}

function pullOf(people: number, sum: number): number {
  return people > 0 && Number.isFinite(people / sum) ? sum : 0;
}

/** One round of applications: how many apply for each free place. */
function apply({ left, pull, pressure }: Desk, { ptr, site, weight }: Reach): void {
  pressure.fill(0);
  for (let i = 0; i < left.length; i++) {
    const pulls = pull[i] ?? NaN;
    if (pulls <= 0) continue;
    const perPull = (left[i] ?? NaN) / pulls;
    const end = ptr[i + 1] ?? NaN;
    for (let k = ptr[i] ?? NaN; k < end; k++) {
      const j = site[k] ?? NaN;
      pressure[j] = (pressure[j] ?? NaN) + (weight[k] ?? NaN) * perPull;
    }
  }
}

/** The places each site gives out, pro rata where more apply than there are; those that nobody applied for stay free. */
function giveOut({ free, pressure, given }: Desk): void {
  for (let j = 0; j < free.length; j++) {
    const applicants = pressure[j] ?? NaN;
    const count = free[j] ?? NaN;
    given[j] = applicants > 1 ? count / applicants : count;
    free[j] = applicants >= 1 ? 0 : count * (1 - applicants);
  }
}

/**
 * Takes those who are accepted out of `left` and says how many they were. In the same sweep over the pairs each area sees what
 * pulls it next; one that nothing pulled before is not looked at again, for places never come free.
 */
function accept(
  { left, pull, given, free }: Desk,
  need: Float64Array,
  { ptr, site, weight }: Reach,
  flows: Float64Array | null,
): number {
  let placed = 0;
  for (let i = 0; i < left.length; i++) {
    const pulls = pull[i] ?? NaN;
    if (pulls <= 0) continue;
    const people = left[i] ?? NaN;
    const perPull = people / pulls;
    const end = ptr[i + 1] ?? NaN;
    let accepted = 0;
    let next = 0;
    for (let k = ptr[i] ?? NaN; k < end; k++) {
      const j = site[k] ?? NaN;
      const near = weight[k] ?? NaN;
      const flow = perPull * near * (given[j] ?? NaN);
      accepted += flow;
      next += near * (free[j] ?? NaN);
      if (flows !== null) flows[k] = (flows[k] ?? NaN) + flow;
    }
    placed += accepted;
    const rest = people - accepted;
    const stillLeft = rest < 1e-9 * (need[i] ?? NaN) ? 0 : rest;
    left[i] = stillLeft;
    pull[i] = pullOf(stillLeft, next);
  }
  return placed;
}
