import { type GapClass, gapClassSchema } from "../../contract/gap.ts";
import type { ClassShares } from "../../contract/sureness.ts";
import { at } from "../at.ts";

/** A class that comes up in so many draws of a hundred is called certain. */
const certainPercent = 95;

export type ClassCounts = {
  readonly add: (area: number, name: GapClass) => void;
  /** In what share of the draws each class came up, 0 to 1. */
  readonly shares: (area: number) => ClassShares;
  /** The class that came up in at least 95 % of the draws; null when none did. */
  readonly certain: (area: number) => GapClass | null;
};

/** Counts how often each class comes up for each area in so many draws. */
export function classCounts(areas: number, draws: number): ClassCounts {
  const counts = byClass(() => new Uint32Array(areas));
  return {
    add: (area, name) => {
      counts[name][area] = at(counts[name], area) + 1;
    },
    shares: (area) => byClass((name) => at(counts[name], area) / draws),
    certain: (area) =>
      gapClassSchema.options.find((name) => 100 * at(counts[name], area) >= certainPercent * draws) ?? null,
  };
}

function byClass<Value>(of: (name: GapClass) => Value): Record<GapClass, Value> {
  return {
    gap: of("gap"),
    "gap and spare": of("gap and spare"),
    balanced: of("balanced"),
    "over-provided": of("over-provided"),
    unknown: of("unknown"),
  };
}
