import { at } from "../at.ts";
import type { Decay } from "../reach/decay.ts";

/** A zone: everything up to and including `upToKm`, and beyond the zone before it, counts with this weight. */
export type Step = { readonly upToKm: number; readonly weight: number };

/**
 * Nearness that counts by zones.
 *
 * Units   km, or whatever the distances are in.
 * Holds   a place exactly at the edge of a zone belongs to the nearer zone; beyond the last edge, or the radius, nothing counts. The weight
 *         is the very number given.
 * Throws  RangeError unless edges rise from above 0, weights are above 0 and no more than 1, and no zone weighs more than a nearer one.
 * Source  Luo & Qi (2009), Health & Place 15(4).
 */
export function stepDecay(steps: readonly Step[]): Decay {
  const problem = stepProblem(steps);
  if (problem !== null) throw new RangeError(problem);
  const edges = Float64Array.from(steps, ({ upToKm }) => upToKm);
  const weights = Float64Array.from(steps, ({ weight }) => weight);
  return (km, radiusKm) => {
    if (!(km <= radiusKm)) return 0;
    for (let zone = 0; zone < edges.length; zone++) if (km <= at(edges, zone)) return at(weights, zone);
    return 0;
  };
}

/** The zones that Luo and Qi used, in minutes by car; for km an analyst must say their own. */
export const luoAndQi: readonly Step[] = [
  { upToKm: 10, weight: 1 },
  { upToKm: 20, weight: 0.68 },
  { upToKm: 30, weight: 0.22 },
];

/** Where the last zone ends. */
export function furthestStep(steps: readonly Step[]): number {
  return steps.at(-1)?.upToKm ?? Number.NaN;
}

/** What is wrong with a list of steps, in a sentence; null when nothing is. */
export function stepProblem(steps: readonly Step[]): string | null {
  if (steps.length === 0) return "there are no steps, expected at least one";
  let before: Step = { upToKm: 0, weight: 1 };
  for (const step of steps) {
    const { upToKm, weight } = step;
    if (!(upToKm > before.upToKm && upToKm < Infinity))
      return `a step ends at ${upToKm}, expected over ${before.upToKm}`;
    if (!(weight > 0 && weight <= 1))
      return `the step to ${upToKm} weighs ${weight}, expected over 0 and no more than 1`;
    if (weight > before.weight) return `the step to ${upToKm} weighs ${weight}, expected no more than ${before.weight}`;
    before = step;
  }
  return null;
}
