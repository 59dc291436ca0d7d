/** Circles whose area is proportional to a number of people. `most` is the number that the largest of them stands for. */
export type SymbolScale = {
  readonly most: number;
  readonly radius: (people: number) => number;
};

/** The largest circle there is, in pixels, and the smallest that can still be seen. */
const [largest, least] = [28, 1.5];

/**
 * A scale for the people of these areas: the most of them get a circle that about as many areas can bear side by side. Nobody has no circle.
 *
 * Units  people in, pixels of radius out.
 * Holds  four times the people have twice the radius, as long as neither is at the smallest.
 */
export function symbolScale(people: readonly number[] | Float64Array): SymbolScale {
  let most = 0;
  for (const one of people) most = Math.max(most, one);
  const widest = Math.min(largest, Math.max(2 * least, 200 / Math.sqrt(Math.max(1, people.length))));
  const radius = (one: number) => (one <= 0 || most === 0 ? 0 : Math.max(least, widest * Math.sqrt(one / most)));
  return { most, radius };
}
