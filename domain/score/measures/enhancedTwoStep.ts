import { access, type AccessInput } from "../results/access.ts";
import { reweighed } from "./reweighed.ts";
import { type Step, stepDecay } from "./stepDecay.ts";

/**
 * Enhanced two-step floating catchment area (E2SFCA): 2SFCA with one weight for each distance zone, in both steps.
 *
 * Shapes  need[A], places[S], steps nearest first; returns one number per area. The weights of the reach are not used; what is not in
 *         reach does not count, even inside the last zone.
 * Units   places a person; steps in the unit of the reach's distances.
 * Holds   sum of need * access is the places of all sites that anyone in need can reach inside the zones. One step is 2SFCA, whatever it weighs.
 * Throws  RangeError when the steps are not in order (see `stepDecay`).
 * Source  Luo & Qi (2009), Health & Place 15(4).
 */
export function enhancedTwoStep({ steps, ...input }: AccessInput & { readonly steps: readonly Step[] }): Float64Array {
  const decay = stepDecay(steps);
  return access({ ...input, reach: reweighed(input.reach, (km) => decay(km, Infinity)) });
}
