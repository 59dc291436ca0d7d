import { at } from "../at.ts";
import { kmOfPair } from "../reach/kmOfPair.ts";
import type { Reach } from "../reach/reach.ts";

/**
 * The same pairs with other weights, worked out from their distance.
 *
 * Shapes  `weightOf` is asked once a pair, with the area's position. A site that comes to the area (km NaN) keeps its full weight.
 */
export function reweighed(reach: Reach, weightOf: (km: number, area: number) => number): Reach {
  const { areas, ptr, site } = reach;
  const weight = new Float64Array(site.length);
  for (let i = 0; i < areas; i++) {
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) {
      const km = kmOfPair(reach, i, k);
      weight[k] = Number.isNaN(km) ? 1 : weightOf(km, i);
    }
  }
  return { ...reach, weight };
}
