/** Where a list of figures is cut in three: low is up to and with the first, high above the second. */
export type Terciles = readonly [low: number, high: number];

/**
 * Cuts figures in three parts as even as ties allow: equal figures always stand in the same third, and each third holds at least one. Null where fewer than three different figures are known.
 *
 * Holds  a figure is in the low third exactly when it is `<= low`, in the high one when it is `> high`; each third is non-empty; adding a constant moves the limits by that much.
 */
export function terciles(figures: readonly number[]): Terciles | null {
  // Typed, because the browser sorts a country's numbers several times as fast without asking how two of them compare.
  const sorted = Float64Array.from(figures).toSorted();
  const ends = endsOfRuns(sorted);
  if (ends.length < 2) return null;
  const low = nearest(ends, sorted.length / 3, 0, ends.length - 1);
  const high = nearest(ends, (2 * sorted.length) / 3, low + 1, ends.length);
  return [figureBefore(sorted, ends, low), figureBefore(sorted, ends, high)];
}

/** Every place where one figure ends and a larger one begins: the only places where a cut leaves ties together. */
function endsOfRuns(sorted: Float64Array): number[] {
  const ends: number[] = [];
  for (let at = 1; at < sorted.length; at++) if (Number(sorted[at]) > Number(sorted[at - 1])) ends.push(at);
  return ends;
}

/** Which of the ends from one place up to, but not with, another has so many figures below it, as nearly as can be; the lower of two. */
function nearest(ends: readonly number[], wanted: number, from: number, to: number): number {
  let best = from;
  for (let at = from; at < to; at++)
    if (Math.abs(Number(ends[at]) - wanted) < Math.abs(Number(ends[best]) - wanted)) best = at;
  return best;
}

function figureBefore(sorted: Float64Array, ends: readonly number[], at: number): number {
  return Number(sorted[Number(ends[at]) - 1]);
}
