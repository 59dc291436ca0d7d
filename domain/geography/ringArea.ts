/** Signed area of a ring of [x, y] corners, closed or not: above 0 when it runs anticlockwise. Units: the square of the corners' own. */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  // Measured from a corner of its own: far from the origin, small rings would drown in rounding.
  const [originX = 0, originY = 0] = ring[0] ?? [];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    twice += (x0 - originX) * (y - originY) - (x - originX) * (y0 - originY);
    [x0, y0] = [x, y];
  }
  return twice / 2;
}
