/** A share as it is typed, in per cent. Twelve digits: 0.07 is 7 per cent, though 100 * 0.07 is 7.000000000000001. */
export function percentTyped(share: number, digits = 12): string {
  return String(Number((100 * share).toPrecision(digits)));
}

/** The share that so many per cent are. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
