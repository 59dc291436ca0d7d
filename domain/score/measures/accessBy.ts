import { access, type AccessInput } from "../results/access.ts";
import { balanced } from "./balanced.ts";
import { enhancedTwoStep } from "./enhancedTwoStep.ts";
import { gaussianTwoStep } from "./gaussianTwoStep.ts";
import type { Measure } from "./measure.ts";
import { modifiedTwoStep } from "./modifiedTwoStep.ts";
import type { Step } from "./stepDecay.ts";
import { threeStep } from "./threeStep.ts";
import { twoStep } from "./twoStep.ts";

export type AccessByInput = AccessInput & {
  /** Only E2SFCA looks at them. */
  readonly steps: readonly Step[];
  /** Only Gaussian 2SFCA looks at them. */
  readonly radiusKm: Float64Array;
};

type ReachMeasure = Exclude<Measure, "container">;

/** Places a person by a measure that goes by reach; `cha` has as its access the two steps with the reach's own weights. */
export function accessBy(measure: ReachMeasure, input: AccessByInput): Float64Array {
  return accesses[measure](input);
}

const accesses: Readonly<Record<ReachMeasure, (input: AccessByInput) => Float64Array>> = {
  cha: access,
  "2sfca": twoStep,
  e2sfca: enhancedTwoStep,
  g2sfca: gaussianTwoStep,
  "3sfca": threeStep,
  m2sfca: modifiedTwoStep,
  bfca: balanced,
};
