import { at } from "../at.ts";
import type { Reach } from "../reach.ts";

/**
 * The same pairs with other weights, worked out from their distance.
 *
 * Shapes  `weightOf` is asked once a pair, with the area's position. A site that comes to the area (km NaN) keeps its full weight.
 */
export function reweighed(reach: Reach, weightOf: (km: number, area: number) => number): Reach {
  const { areas, ptr, km } = reach;
  const weight = new Float64Array(km.length);
  for (let i = 0; i < areas; i++) {
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) weight[k] = Number.isNaN(at(km, k)) ? 1 : weightOf(at(km, k), i);
  }
  return { ...reach, weight };
}
