/** Where a list of figures is cut in three: low is up to and with the first, high above the second. */
export type Terciles = readonly [low: number, high: number];

/**
 * Cuts figures in three parts as even as ties allow: equal figures always stand in the same third, and each third holds at least one. Null where fewer than three different figures are known.
 *
 * Holds  a figure is in the low third exactly when it is `<= low`, in the high one when it is `> high`; each third is non-empty; adding a constant moves the limits by that much.
 */
export function terciles(figures: readonly number[]): Terciles | null {
  const sorted = figures.toSorted((a, b) => a - b);
  // Every place where one figure ends and a larger one begins: the only places where a cut leaves ties together.
  const ends = sorted.flatMap((figure, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next > figure ? [{ figure, below: at + 1 }] : [];
  });
  if (ends.length < 2) return null;
  const nearest = (wanted: number, among: typeof ends) =>
    among.reduce((best, one) => (Math.abs(one.below - wanted) < Math.abs(best.below - wanted) ? one : best));
  const low = nearest(sorted.length / 3, ends.slice(0, -1));
  const high = nearest((2 * sorted.length) / 3, ends.slice(ends.indexOf(low) + 1));
  return [low.figure, high.figure];
}
