type Ring = readonly (readonly number[])[];

/** The centre of gravity of a ring of [x, y] corners, closed or not; its first corner where it has no extent. It may lie outside. */
export function ringCentre(ring: Ring): readonly [x: number, y: number] {
  // Measured from a corner of its own: far from the origin, small rings would drown in rounding.
  const [originX = Number.NaN, originY = Number.NaN] = ring[0] ?? [];
  let [twice, sumX, sumY] = [0, 0, 0];
  let [x0, y0] = from(ring.at(-1));
  for (const corner of ring) {
    const [x1, y1] = from(corner);
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
    [x0, y0] = [x1, y1];
  }
  return twice === 0 ? [originX, originY] : [originX + sumX / (3 * twice), originY + sumY / (3 * twice)];

  function from([x = Number.NaN, y = Number.NaN]: readonly number[] = []): readonly [number, number] {
    return [x - originX, y - originY];
  }
}
