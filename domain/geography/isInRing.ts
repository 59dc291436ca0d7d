/** Whether a point lies inside a ring, closed or not (even-odd rule); on the very line it may fall either way. */
export function isInRing([x, y]: readonly [number, number], ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  let [x0 = Number.NaN, y0 = Number.NaN] = ring.at(-1) ?? [];
  for (const [x1 = Number.NaN, y1 = Number.NaN] of ring) {
    if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    [x0, y0] = [x1, y1];
  }
  return inside;
}
