import { z95 } from "../../need/wilsonInterval.ts";
import type { KnownInterval } from "./needInterval.ts";

/**
 * The need that lies so many standard deviations from the published figure: the figure itself at 0, its bounds at -1.96 and 1.96.
 *
 * Each side runs from the figure to its own bound: evenly on a logarithmic scale, or on the logit scale where more than half
 * of all people are in need. Where the figure is the geometric middle of its interval this is the lognormal with
 * sigma = ln(hi / lo) / 3.92; where it is not, both bounds hold all the same, which that formula would overshoot.
 * A bound at 0 (or at everyone) has no logarithm: there the side is straight, and what would fall beyond stays at the end,
 * so that a lower bound of 0 gives nobody in need in 2.5 % of draws. No side is steeper than that straight one, or a lower
 * bound of a hundredth would put far more draws near 0 than a bound of 0 does.
 *
 * Units   people a year.
 * Holds   never falls as `z` rises; never less than 0 or more than `most`; a wider interval never lies inside a narrower one,
 *         at any `z`; no width, no change.
 */
export function needAt({ value, lo, hi, most }: KnownInterval, z: number): number {
  const steps = Math.abs(z) / z95;
  const room = most !== null && value > most / 2 ? most : null;
  const people = z < 0 ? below(value, lo, steps, room) : above(value, hi, steps, room);
  return Math.min(Math.max(people, 0), most ?? Infinity);
}

function below(value: number, lo: number, steps: number, room: number | null): number {
  if (lo === value) return value;
  if (lo <= 0) return straight(value, lo, steps);
  return Math.max(curved(value, lo, steps, room), straight(value, 0, steps));
}

function above(value: number, hi: number, steps: number, room: number | null): number {
  if (hi === value) return value;
  if (value <= 0 || (room !== null && hi >= room)) return straight(value, hi, steps);
  const people = curved(value, hi, steps, room);
  return room === null ? people : Math.min(people, straight(value, room, steps));
}

function straight(value: number, bound: number, steps: number): number {
  return value + (bound - value) * steps;
}

function curved(value: number, bound: number, steps: number, room: number | null): number {
  if (room === null || value >= room) return value * (bound / value) ** steps;
  const start = logit(value / room);
  return room / (1 + Math.exp(-straight(start, logit(bound / room), steps)));
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
