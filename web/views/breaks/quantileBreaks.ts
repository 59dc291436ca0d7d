import { breakAfter } from "./breakAfter.ts";

/**
 * Breaks that put as equal numbers of figures into each class as ties allow: equal figures stay together. Fewer breaks come back where there are too few different figures.
 *
 * Shapes  figures in rising order; at most classes - 1 breaks out, rising.
 * Holds   where no two figures are equal, classes differ in size by one at most.
 */
export function quantileBreaks(sorted: readonly number[], classes: number): number[] {
  const ends = endsOfRuns(sorted);
  const cuts = Array.from({ length: classes - 1 }, (_, at) => Math.round(((at + 1) * sorted.length) / classes));
  const nearest = cuts.flatMap((cut) => {
    const end = nearestTo(cut, ends);
    return end === null ? [] : [end];
  });
  return [...new Set(nearest)].map((end) => breakAfter(sorted, end)).filter((one) => one !== null);
}

/** Where a larger figure follows: the only places to cut. */
function endsOfRuns(sorted: readonly number[]): number[] {
  return sorted.flatMap((figure, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next > figure ? [at + 1] : [];
  });
}

function nearestTo(wanted: number, ends: readonly number[]): number | null {
  return ends.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best),
    null,
  );
}
