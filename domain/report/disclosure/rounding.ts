/** Rounds people; null stays null and 0 is 0. */
export type Rounds = { (people: number): number; (people: number | null): number | null };

/** How people are rounded in a report that withholds small numbers. */
export type Rounding = {
  readonly base: number;
  /** To the nearest multiple of the base, halves up. */
  readonly near: Rounds;
  /** To the multiple below and above: for the ends of ranges, so that what lay between them still does. */
  readonly down: Rounds;
  readonly up: Rounds;
};

/**
 * The rounding that goes with a threshold: to half of it where that is whole, else to itself. So for 10 it is to the nearest 5, and for 5 too.
 *
 * Holds   the threshold is a multiple of the base: what comes to the threshold still does, and so do two figures that are it or more apart.
 * Source  the 10-5 rule of ONS, Comparison of post-tabular statistical disclosure control methods: counts below ten are withheld and others rounded to the nearest five.
 */
export function roundingBelow(threshold: number): Rounding {
  const base = threshold % 2 === 0 ? threshold / 2 : threshold;
  // Figures are published to a millionth: a sum that misses a multiple by less has it.
  const slack = 1e-6 / base;
  return {
    base,
    near: toSteps(base, (steps) => Math.round(steps + slack)),
    down: toSteps(base, (steps) => Math.floor(steps + slack)),
    up: toSteps(base, (steps) => Math.ceil(steps - slack)),
  };
}

function toSteps(base: number, whole: (steps: number) => number): Rounds {
  function rounded(people: number): number;
  function rounded(people: number | null): number | null;
  function rounded(people: number | null): number | null {
    // Adding 0 turns -0, which is below nothing, into 0.
    return people === null ? null : base * whole(people / base) + 0;
  }
  return rounded;
}
