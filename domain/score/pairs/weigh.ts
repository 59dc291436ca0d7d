import { type Decay, decays, gaussianOf } from "../decay.ts";
import type { Row } from "./rowScanner.ts";
import type { Space } from "./space.ts";
import type { Weights } from "./weights.ts";

export type WeighInput = {
  readonly row: Readonly<Row>;
  readonly radiusKm: number;
  readonly space: Space;
  readonly decay: Decay;
  readonly weight: Weights;
  /** Where in `weight` the row begins. */
  readonly start: number;
};

/**
 * Writes the weights of one area's pairs. Gaussian ones come straight from the squares of lengths: half of all the work on
 * pairs was in the root, the division and the call.
 *
 * Holds   the same weights as `decay` gives for the distances, but for the last digits.
 */
export function weigh(input: WeighInput): void {
  const isNear = input.radiusKm <= input.space.series.upToKm;
  if (isNear && input.decay === decays.gaussian) weighGaussian(input);
  else weighAny(input);
}

function weighGaussian({ row, radiusKm, space, weight, start }: WeighInput): void {
  const { scale, c1, c2, c3, c4 } = space.series;
  const { square, count } = row;
  const half = scale / (2 * radiusKm * radiusKm);
  for (let n = 0; n < count; n++) {
    const s = square[n] ?? NaN;
    weight[start + n] = gaussianOf(Math.min(0.5, half * s * (1 + s * (c1 + s * (c2 + s * (c3 + s * c4))))));
  }
}

function weighAny({ row, radiusKm, space: { squaredKm }, decay, weight, start }: WeighInput): void {
  const { square, count } = row;
  for (let n = 0; n < count; n++) {
    // A site that is in reach by a hair must not fall out of it because its length was rounded.
    const km = Math.min(Math.sqrt(squaredKm(square[n] ?? NaN)), radiusKm);
    weight[start + n] = decay(km, radiusKm);
  }
}
