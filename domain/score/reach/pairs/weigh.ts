import { type Decay, decays, gaussianOf } from "../decay.ts";
import type { Space } from "./space.ts";

/**
 * Turns the squares of lengths of one area's pairs into their weights. Gaussian ones come straight from the squares: half of all the work on
 * pairs was in the root, the division and the call.
 *
 * Shapes  the first `count` of `row`, which hold squares before and weights after.
 * Holds   the same weights as `decay` gives for the distances, but for the last digits.
 */
export function weigh(row: Float64Array, count: number, radiusKm: number, space: Space, decay: Decay): void {
  if (decay !== decays.gaussian || radiusKm > space.series.upToKm) weighAny(row, count, radiusKm, space, decay);
  else if (radiusKm <= space.series.shortUpToKm) weighNear(row, count, radiusKm, space);
  else weighGaussian(row, count, radiusKm, space);
}

/** With the two terms of the series that matter over a short way. */
function weighNear(row: Float64Array, count: number, radiusKm: number, { series: { scale, c1, c2 } }: Space): void {
  const half = scale / (2 * radiusKm * radiusKm);
  for (let n = 0; n < count; n++) {
    const s = row[n] ?? NaN;
    row[n] = gaussianOf(Math.min(0.5, half * s * (1 + s * (c1 + s * c2))));
  }
}

function weighGaussian(row: Float64Array, count: number, radiusKm: number, { series }: Space): void {
  const { scale, c1, c2, c3, c4 } = series;
  const half = scale / (2 * radiusKm * radiusKm);
  for (let n = 0; n < count; n++) {
    const s = row[n] ?? NaN;
    row[n] = gaussianOf(Math.min(0.5, half * s * (1 + s * (c1 + s * (c2 + s * (c3 + s * c4))))));
  }
}

function weighAny(row: Float64Array, count: number, radiusKm: number, { squaredKm }: Space, decay: Decay): void {
  for (let n = 0; n < count; n++) {
    // A site that is in reach by a hair must not fall out of it because its length was rounded.
    row[n] = decay(Math.min(Math.sqrt(squaredKm(row[n] ?? NaN)), radiusKm), radiusKm);
  }
}
