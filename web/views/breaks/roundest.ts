/**
 * The roundest number from `least` up to, but not with, `below`: the one with the fewest decimals, or the most noughts at its end.
 *
 * Holds  `least <= roundest(least, below) < below`, so that a break moved there leaves every figure in its class.
 * Throws RangeError where `least` is not less than `below`.
 */
export function roundest(least: number, below: number): number {
  if (!(least < below)) throw new RangeError(`Nothing lies from ${least} up to below ${below}`);
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(least), Math.abs(below), 1)));
  for (let power = largest; power >= -6; power--) {
    const found = multipleFrom(least, power);
    if (found >= least && found < below) return found;
  }
  return least;
}

/** The least multiple of a power of ten that is not below `least`. Written as a division where the power is negative, which is exact where a product is not. */
function multipleFrom(least: number, power: number): number {
  const unit = 10 ** Math.abs(power);
  const found = power >= 0 ? Math.ceil(least / unit) * unit : Math.ceil(least * unit) / unit;
  return found === 0 ? 0 : found;
}
