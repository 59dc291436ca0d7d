import type { AccessInput } from "../results/access.ts";
import { at } from "../at.ts";
import { placesPerPerson } from "./placesPerPerson.ts";
import { shareOfArea, weightByArea } from "./weightSums.ts";

/**
 * Three-step floating catchment area (3SFCA): people first part themselves among the sites in reach by nearness, so that each counts at a
 * site only as far as they would choose it; then E2SFCA.
 *
 * Shapes  need[A], places[S]; returns one number per area. Weights as the reach has them.
 * Units   places a person.
 * Holds   sum of need * access is the places of all sites that anyone in need can reach. A site with no places takes part in the choice and
 *         so takes demand from the others; leave it out of the reach if nobody would go there.
 * Source  Wan, Zou & Sternberg (2012), International Journal of Geographical Information Science 26(6). The choice is over every site, as in
 *         pysal/access.
 */
export function threeStep({ need, places, reach }: AccessInput): Float64Array {
  const choice = shareOfArea(reach, weightByArea(reach, places));
  const weights = choice.map((share, k) => share * at(reach.weight, k));
  return placesPerPerson({ need, places, reach, asking: weights, getting: weights });
}
