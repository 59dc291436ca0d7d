import { at } from "../at.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";

/** Above this share of adults without a score a larger area has none itself: what is known of the rest would stand for all. */
export const mostUnknown = 0.5;

/**
 * The share of an area's adults who live where nothing could be scored, 0 to 1. Where the adults of any part are unknown, parts are counted
 * instead of people.
 */
export function unknownShare(
  parts: readonly BasePart[],
  { areas, unmet }: Pick<BaseScores, "areas" | "unmet">,
): number {
  if (parts.length === 0) return 1;
  const adults = parts.map(({ base, share }) => (areas[base]?.adults ?? Number.NaN) * share);
  const weights = adults.some(Number.isNaN) ? parts.map(() => 1) : adults;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const unknown = parts.reduce((sum, { base }, i) => sum + (Number.isNaN(at(unmet, base)) ? at(weights, i) : 0), 0);
  return all > 0 ? unknown / all : 0;
}
