/** A place on the fine grid that all corners of a drawing lie on, as one number, so that neighbours who share a corner have the very same one. */
export type Spot = number;

/** Spots per unit of the drawing: finer than a picture at twice the size can show. */
const perUnit = 4;
/** Drawings are smaller than this many spots, and what lies above or left of them a little still has a number. */
const [row, origin] = [65_536, 16_384];

export function spotAt(x: number, y: number): Spot {
  return (Math.round(x * perUnit) + origin) * row + Math.round(y * perUnit) + origin;
}

/** Units of the drawing. */
export function placeOf(spot: Spot): readonly [x: number, y: number] {
  return [(Math.floor(spot / row) - origin) / perUnit, ((spot % row) - origin) / perUnit];
}
