import type { AccessInput } from "../results/access.ts";
import { placesPerPerson } from "./placesPerPerson.ts";

/**
 * Modified two-step floating catchment area (M2SFCA): E2SFCA whose second step weighs distance twice, so that a place far from those who
 * need it counts as partly lost.
 *
 * Shapes  need[A], places[S]; returns one number per area. Weights as the reach has them.
 * Units   places a person.
 * Holds   sum of need * access is at most the places in reach, and all of them when every weight is 1: what is missing is lost to distance.
 * Source  Delamater (2013), Health & Place 24.
 */
export function modifiedTwoStep({ need, places, reach }: AccessInput): Float64Array {
  const twice = reach.weight.map((weight) => weight * weight);
  return placesPerPerson({ need, places, reach, asking: reach.weight, getting: twice });
}
