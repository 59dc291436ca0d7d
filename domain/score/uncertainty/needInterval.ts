import type { Figure } from "../../contract/figure.ts";

/**
 * How surely the need of an area is known, in people a year:
 * - *unknown*: neither a figure nor two bounds; it is not drawn and competes with nobody;
 * - *no interval*: a figure that says nothing of its error. It stands still in every draw, which is not the same as being exact;
 * - *suppressed*: only bounds, and nothing to say where in between;
 * - *interval*: a figure with its 95 % interval, perhaps of no width.
 */
export type NeedInterval =
  | { readonly type: "unknown" }
  | { readonly type: "no interval"; readonly value: number }
  | { readonly type: "suppressed"; readonly lo: number; readonly hi: number }
  | KnownInterval;

export type KnownInterval = {
  readonly type: "interval";
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  /** The most people there can be; null where nobody knows. */
  readonly most: number | null;
};

/**
 * What the draws may make of a figure of yearly need.
 *
 * Units   people a year. `most` is the adults of the area, divided by the years to clear where the figure was.
 * Holds   one bound alone, or bounds that the figure itself lies outside of, are no interval; a suppressed cell never
 *         gets a value; a figure above `most` (adults of another year) is left without a most.
 */
export function needInterval({ value, lo, hi, marker }: Figure, most: number | null): NeedInterval {
  const hasBounds = lo !== null && hi !== null && lo <= hi;
  if (hasBounds && hi >= 0 && (value === null || marker === "c"))
    return { type: "suppressed", lo: Math.max(0, lo), hi };
  if (value === null) return { type: "unknown" };
  if (!hasBounds || value < lo || value > hi) return { type: "no interval", value };
  return { type: "interval", value, lo, hi, most: most !== null && most < value ? null : most };
}
