/** Steps that are easy to count in. */
const roundSteps = [1, 2, 2.5, 5, 10];

/**
 * Breaks at equal, round distances from the least figure to the largest: as many classes as can be, and no more than asked for.
 *
 * Shapes  figures in rising order; at most classes - 1 breaks out, rising, each a multiple of the step between them.
 */
export function equalBreaks(sorted: readonly number[], classes: number): number[] {
  const [least, largest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || largest === undefined || least >= largest) return [];
  const power = Math.floor(Math.log10((largest - least) / classes));
  for (let at = power; ; at++) {
    for (const round of roundSteps) {
      const breaks = multiples(round, at, least, largest);
      if (breaks.length < classes) return breaks;
    }
  }
}

/** Every multiple of round x 10^power that parts the figures. Whole numbers are counted in, for sums of tenths are not exact. */
function multiples(round: number, power: number, least: number, largest: number): number[] {
  const step = round * 10 ** power;
  const first = Math.floor(least / step) + 1;
  const count = Math.min(100, Math.ceil(largest / step) - first);
  return Array.from({ length: Math.max(0, count) }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
