import type { Figure, Marker } from "../../contract/figure.ts";
import { type OutcomeSums, outcomeSums, quotient } from "./outcomeSums.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";
import { yearsToReach } from "./yearsToReach.ts";

/** What base areas add up to. Null is unknown; where only some of them are known, the sum is theirs. */
export type Sums = OutcomeSums & {
  /** Null when the indicator counts a yearly flow, or there is none. */
  readonly needStock: Figure | null;
  readonly needPerYear: number | null;
  /** The bounds of the yearly need; null where any part has none. */
  readonly needLo: number | null;
  readonly needHi: number | null;
  readonly needMarker: Marker | null;
  readonly partsWithoutNeed: number;
  readonly partsSuppressed: number;
  readonly structural: number | null;
  readonly signpostable: number | null;
  readonly placesPerPerson: number | null;
  readonly share: { readonly need: number; readonly placesForThem: number };
  readonly yearsToReachEveryone: number | null;
};

/**
 * Adds base areas up: every figure is a sum or a quotient of two sums, never a mean of scores. Parts of which only bounds are published
 * are in it at the middle of these.
 *
 * Holds   gapScore = 100 x unmet / need, over the parts that could be scored; structural + signpostable = unmet.
 */
export function sumsOf(parts: readonly BasePart[], base: BaseScores): Sums {
  const sum = (values: Float64Array) => rollUp(parts, values).sum;
  const need = rollUp(parts, base.need);
  const outcome = outcomeSums(parts, base);
  const [sharing, placesForThem] = [sum(base.sharingNeed), sum(base.placesForThem)];
  return {
    ...outcome,
    needStock: stockOf(parts, base),
    needPerYear: need.sum,
    needLo: wholeSum(parts, base.needBounds.lo),
    needHi: wholeSum(parts, base.needBounds.hi),
    needMarker: commonMarker(parts, base),
    partsWithoutNeed: need.unknown,
    partsSuppressed: parts.filter((part) => base.isSuppressed[part.base]).length,
    structural: sum(base.structural),
    signpostable: sum(base.signpostable),
    placesPerPerson: quotient(placesForThem, sharing, 1),
    share: { need: sharing ?? Number.NaN, placesForThem: placesForThem ?? Number.NaN },
    yearsToReachEveryone: yearsToReach(sum(base.scoredStock), outcome.met),
  };
}

function stockOf(parts: readonly BasePart[], base: BaseScores): Figure | null {
  if (parts.every((part) => base.needs[part.base]?.stock == null)) return null;
  return {
    value: rollUp(parts, base.stock.value).sum,
    lo: wholeSum(parts, base.stock.lo),
    hi: wholeSum(parts, base.stock.hi),
    marker: commonMarker(parts, base),
  };
}

/** Bounds add up only where every part has them: a missing interval is not a narrow one. */
function wholeSum(parts: readonly BasePart[], values: Float64Array): number | null {
  const { sum, unknown } = rollUp(parts, values);
  return unknown === 0 ? sum : null;
}

/** The marker that all parts share; null where they differ. */
function commonMarker(parts: readonly BasePart[], { needs }: Pick<BaseScores, "needs">): Marker | null {
  const markers = new Set(parts.map(({ base }) => needs[base]?.marker ?? null));
  const [only] = markers;
  return markers.size === 1 && only !== undefined ? only : null;
}
