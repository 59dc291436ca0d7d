import type { Figure, Marker } from "../contract/figure.ts";
import { type BasePart, rollUp } from "./rollUp.ts";
import type { BaseScores } from "./scoreBase.ts";
import { spareShare } from "./spareShare.ts";
import { yearsToReach } from "./yearsToReach.ts";

/** What base areas add up to. Null is unknown; where only some of them are known, the sum is theirs. */
export type Sums = {
  /** Null when the indicator counts a yearly flow, or there is none. */
  readonly needStock: Figure | null;
  readonly needPerYear: number | null;
  readonly needMarker: Marker | null;
  readonly partsWithoutNeed: number;
  readonly met: number | null;
  readonly unmet: number | null;
  readonly gapScore: number | null;
  readonly spareShare: number | null;
  readonly placesPerPerson: number | null;
  readonly share: { readonly need: number; readonly placesForThem: number };
  readonly yearsToReachEveryone: number | null;
};

/**
 * Adds base areas up: every figure is a sum or a quotient of two sums, never a mean of scores.
 *
 * Holds   gapScore = 100 x unmet / need, over the parts that could be scored.
 */
export function sumsOf(parts: readonly BasePart[], base: BaseScores): Sums {
  const sum = (values: Float64Array) => rollUp(parts, values).sum;
  const need = rollUp(parts, base.need);
  const [scoredNeed, unmet, met] = [sum(base.scoredNeed), sum(base.unmet), sum(base.met)];
  const [free, all] = [sum(base.spare.free), sum(base.spare.all)];
  const [sharing, placesForThem] = [sum(base.sharingNeed), sum(base.placesForThem)];
  return {
    needStock: stockOf(parts, base),
    needPerYear: need.sum,
    needMarker: commonMarker(parts, base),
    partsWithoutNeed: need.unknown,
    met,
    unmet,
    gapScore: quotient(unmet, scoredNeed, 100),
    spareShare: free === null || all === null ? null : spareShare(free, all),
    placesPerPerson: quotient(placesForThem, sharing, 1),
    share: { need: sharing ?? Number.NaN, placesForThem: placesForThem ?? Number.NaN },
    yearsToReachEveryone: yearsToReach(sum(base.scoredStock), met),
  };
}

function quotient(top: number | null, bottom: number | null, times: number): number | null {
  // The quotient first: then a whole is exactly 100 and never a hair above it.
  return top === null || bottom === null || bottom <= 0 ? null : times * (top / bottom);
}

/** The bounds add up only where every part has them: a missing interval is not a narrow one. */
function stockOf(parts: readonly BasePart[], base: BaseScores): Figure | null {
  if (parts.every((part) => base.needs[part.base]?.stock == null)) return null;
  const [lo, hi] = [rollUp(parts, base.stock.lo), rollUp(parts, base.stock.hi)];
  return {
    value: rollUp(parts, base.stock.value).sum,
    lo: lo.unknown === 0 ? lo.sum : null,
    hi: hi.unknown === 0 ? hi.sum : null,
    marker: commonMarker(parts, base),
  };
}

/** The marker that all parts share; null where they differ. */
function commonMarker(parts: readonly BasePart[], { needs }: Pick<BaseScores, "needs">): Marker | null {
  const markers = new Set(parts.map(({ base }) => needs[base]?.marker ?? null));
  const [only] = markers;
  return markers.size === 1 && only !== undefined ? only : null;
}
