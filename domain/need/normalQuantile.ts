/**
 * How many standard deviations from the mean the given share of a normal distribution lies below.
 *
 * Units   share strictly between 0 and 1.
 * Holds   relative error under 1.2e-9 over the whole range; `normalQuantile(1 - p)` is `-normalQuantile(p)`.
 * Throws  RangeError when the share is not between 0 and 1.
 * Source  Acklam (2003), "An algorithm for computing the inverse normal cumulative distribution function".
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share is ${share}, expected more than 0 and less than 1`);
  if (share > 0.5) return -normalQuantile(1 - share);
  return share < 0.02425 ? tail(share) : centre(share);
}

function tail(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  const top =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
}

function centre(share: number): number {
  const q = share - 0.5;
  const r = q * q;
  const top =
    ((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
    2.506628277459239;
  const bottom =
    ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
    1;
  return (q * top) / bottom;
}
