import { access, type AccessInput } from "../results/access.ts";
import { at } from "../at.ts";
import { decays } from "../reach/decay.ts";
import { reweighed } from "./reweighed.ts";

/**
 * Gaussian two-step floating catchment area (G2SFCA): 2SFCA with a weight that falls smoothly from 1 at the door to 0 at the radius.
 *
 * Shapes  need[A], places[S], radiusKm[A]; returns one number per area. The weights of the reach are not used.
 * Units   places a person; the radius in the unit of the reach's distances.
 * Holds   sum of need * access is the places of all sites that anyone in need can reach nearer than the radius.
 * Throws  RangeError when there is not one radius per area.
 * Source  Dai (2010), Health & Place 16(5).
 */
export function gaussianTwoStep({
  radiusKm,
  ...input
}: AccessInput & { readonly radiusKm: Float64Array }): Float64Array {
  const { areas } = input.reach;
  if (radiusKm.length !== areas) throw new RangeError(`radiusKm has ${radiusKm.length} areas, expected ${areas}`);
  return access({ ...input, reach: reweighed(input.reach, (km, area) => decays.gaussian(km, at(radiusKm, area))) });
}
