import type { Figure } from "../contract/figure.ts";

/**
 * The people a year with whom an area competes for places: its figure, or, where only bounds are published, the middle between them.
 *
 * Units   people a year; NaN where neither is known.
 * Holds   never outside the bounds; nobody is ever less than nobody, so a bound below 0 counts as 0.
 */
export function competingNeed({ value, lo, hi }: Figure): number {
  if (value !== null) return value;
  if (lo === null || hi === null || lo > hi || hi < 0) return Number.NaN;
  return (Math.max(0, lo) + hi) / 2;
}

/** Is there no figure, but bounds that say between what it lies? Such an area counts at their middle and has no score of its own. */
export function isKnownWithinBounds(figure: Figure): boolean {
  return figure.value === null && !Number.isNaN(competingNeed(figure));
}
