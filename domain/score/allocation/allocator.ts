import { acceptAgain, acceptFirst } from "./accept.ts";
import type { Allocation, AllocateInput } from "./allocate.ts";
import { type Desk, deskFor, type Flows, flowsFor } from "./allocationDesk.ts";
import { applyFirst, giveOut } from "./apply.ts";
import type { Reach } from "../reach/reach.ts";

/**
 * The allocation over one reach for one need after another, in the same working memory: what many draws need.
 *
 * Holds   the same answers as `allocate`, which is this for one need. Each call writes over the answer of the one before.
 */
export function allocator(reach: Reach): (input: Omit<AllocateInput, "reach">) => Allocation {
  const desk = deskFor(reach);
  const [met, unmet, idle] = [
    new Float64Array(reach.areas),
    new Float64Array(reach.areas),
    new Float64Array(reach.sites),
  ];
  return ({ need, places, withFlows = false }) => {
    if (need.length !== reach.areas) throw new RangeError(`need has ${need.length} areas, expected ${reach.areas}`);
    if (places.length !== reach.sites) {
      throw new RangeError(`places has ${places.length} sites, expected ${reach.sites}`);
    }
    const flows = withFlows ? flowsFor(reach.site.length) : null;
    const everyone = takeKnown(need, desk.left);
    takeKnown(places, desk.free);
    const rounds = placeAll(desk, need, everyone, reach, flows);
    for (let i = 0; i < need.length; i++) {
      const people = need[i] ?? NaN;
      met[i] = people - (desk.left[i] ?? NaN);
      unmet[i] = Number.isNaN(people) ? NaN : (desk.left[i] ?? NaN);
    }
    for (let j = 0; j < places.length; j++) idle[j] = Number.isNaN(places[j]) ? NaN : (desk.free[j] ?? NaN);
    return { met, unmet, idle, rounds, flows: flows === null ? null : flows.people };
  };
}

/** Goes on until a round places next to nobody; gives how many rounds there were. */
function placeAll(desk: Desk, need: Float64Array, everyone: number, reach: Reach, flows: Flows | null): number {
  applyFirst(desk, reach);
  let rounds = 0;
  for (let placed = Infinity; placed > 1e-9 * everyone; rounds++) {
    giveOut(desk);
    placed = rounds === 0 ? acceptFirst(desk, need, reach, flows) : acceptAgain(desk, need, flows);
    if (placed === 0) break;
  }
  return rounds;
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
