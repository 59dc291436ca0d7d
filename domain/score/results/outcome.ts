import type { Area } from "../../contract/area.ts";
import { type Allocation, allocate } from "../allocation/allocate.ts";
import { at } from "../at.ts";
import { isReachKnown } from "../reach/isReachKnown.ts";
import type { Reach } from "../reach/reach.ts";
import { type Spare, spareInReach } from "./spareShare.ts";

/**
 * What becomes of the people of each base area, by position; NaN is unknown. An area is scored when its need is known and so is
 * what it can reach: it has a point (or is served), and either nothing is in reach or some offer there says its places.
 */
export type Outcome = {
  readonly isReachKnown: readonly boolean[];
  readonly isScored: readonly boolean[];
  /** People a year, unknown where the area is not scored: what a gap score divides by. */
  readonly scoredNeed: Float64Array;
  readonly met: Float64Array;
  readonly unmet: Float64Array;
  readonly spare: Spare;
  /** Of everybody: areas without a score compete all the same. */
  readonly allocation: Allocation;
};

export type OutcomeInput = {
  readonly areas: readonly Area[];
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  readonly withFlows?: boolean;
};

/** Places everybody and keeps what may be said of each area. */
export function outcome({ areas, need, places, reach, withFlows = false }: OutcomeInput): Outcome {
  const allocation = allocate({ need, places, reach, withFlows });
  const knowsReach = areas.map((area, i) => isReachKnown(area, i, reach, places));
  const isScored = knowsReach.map((knows, i) => knows && !Number.isNaN(at(need, i)));
  const spare = spareInReach(allocation.idle, places, reach);
  return {
    isReachKnown: knowsReach,
    isScored,
    scoredNeed: whereTrue(isScored, need),
    met: whereTrue(isScored, allocation.met),
    unmet: whereTrue(isScored, allocation.unmet),
    spare: { free: whereTrue(isScored, spare.free), all: whereTrue(isScored, spare.all) },
    allocation,
  };
}

/** The values, unknown wherever it is not so. */
export function whereTrue(isSo: readonly boolean[], values: Float64Array): Float64Array {
  return values.map((value, i) => (isSo[i] === true ? value : Number.NaN));
}
