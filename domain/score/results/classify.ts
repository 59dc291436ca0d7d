import type { GapClass } from "../../contract/gap.ts";
import type { Settings } from "../../contract/settings.ts";

/** From where a score is a gap, and a spare share is over-provided. */
export type Thresholds = Pick<Settings, "gapFromScore" | "overProvidedFromSpareShare">;

export type Classifiable = {
  /** 100 x unmet / need; null when nobody is in need. */
  readonly gapScore: number | null;
  /** Null when no site is in reach. */
  readonly spareShare: number | null;
  /** Whether both the need and the places in reach are known well enough to score at all. */
  readonly isScored: boolean;
};

/**
 * What a score comes to, in one word, by the thresholds of the settings.
 *
 * Holds   "gap and spare" never comes up for a base area: where anyone is unmet, every place in their reach is taken.
 *         Only a rolled-up area may hold both.
 */
export function classify(
  { gapScore, spareShare, isScored }: Classifiable,
  { gapFromScore, overProvidedFromSpareShare }: Thresholds,
): GapClass {
  if (!isScored) return "unknown";
  const hasGap = gapScore !== null && gapScore >= gapFromScore;
  const hasSpare = spareShare !== null && spareShare >= overProvidedFromSpareShare;
  if (hasGap) return hasSpare ? "gap and spare" : "gap";
  return hasSpare ? "over-provided" : "balanced";
}
