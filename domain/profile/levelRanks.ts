import type { ScoredLevel } from "../contract/areaProfile.ts";
import type { Gap } from "../contract/gap.ts";
import { at } from "../score/at.ts";
import { needRate } from "./needRate.ts";
import { peerRank } from "./peerRank.ts";

/** What areas are ranked by at one level. Unmet people count as in the map and the table: an area that could not be scored takes no rank. */
export const rankedBy = {
  unmet: (gap: Gap) => (gap.class === "unknown" ? null : gap.unmet),
  gapScore: (gap: Gap) => gap.gapScore,
  fairShareIndex: (gap: Gap) => gap.fairShareIndex,
  needRate,
} as const satisfies Record<keyof ScoredLevel["ranks"], (gap: Gap) => number | null>;

/** A level's figures by peer, NaN where unknown. */
export type RankedFigures = Readonly<Record<keyof typeof rankedBy, Float64Array>>;

/** Where the area at a position stands among its peers at one level. Fewest places per person come first. */
export function levelRanks(figures: RankedFigures, position: number): ScoredLevel["ranks"] {
  const rank = (of: Float64Array, first?: "least") => peerRank(of, at(of, position), first);
  return {
    unmet: rank(figures.unmet),
    gapScore: rank(figures.gapScore),
    fairShareIndex: rank(figures.fairShareIndex, "least"),
    needRate: rank(figures.needRate),
  };
}
