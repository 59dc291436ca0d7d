import type { AccessInput } from "../results/access.ts";
import { placesPerPerson } from "./placesPerPerson.ts";
import { shareOfArea, shareOfSite, weightByArea, weightBySite } from "./weightSums.ts";

/**
 * Balanced floating catchment area (BFCA): an area's people are parted among the sites in reach, and a site's level of service among the
 * areas in reach, so that neither is counted twice.
 *
 * Shapes  need[A], places[S]; returns one number per area. Weights as the reach has them.
 * Units   a share of the levels of service; called places a person, but it does not add up to places.
 * Holds   the access of all areas adds up to the level of service of all sites. Sum of need * access is NOT the places.
 * Source  Paez, Higgins & Vivona (2019), PLoS ONE 14(6) e0218773.
 */
export function balanced({ need, places, reach }: AccessInput): Float64Array {
  const asking = shareOfArea(reach, weightByArea(reach, places));
  const getting = shareOfSite(reach, weightBySite(reach));
  return placesPerPerson({ need, places, reach, asking, getting });
}
