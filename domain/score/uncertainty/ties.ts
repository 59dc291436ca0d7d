import type { Range } from "../../contract/sureness.ts";
import { countBelow, countUpTo } from "./countSorted.ts";

/**
 * With how many others each area is tied: their rank ranges share a rank, so they cannot be told apart; null where its rank is not known. An area may be tied
 * with two that are not tied with each other.
 */
export function tiedWith(ranks: readonly (Range | null)[]): (number | null)[] {
  const known = ranks.filter((rank) => rank !== null);
  const lows = Float64Array.from(known, ({ low }) => low).toSorted();
  const highs = Float64Array.from(known, ({ high }) => high).toSorted();
  return ranks.map((rank) => {
    if (rank === null) return null;
    const worse = lows.length - countUpTo(lows, rank.high);
    return known.length - 1 - worse - countBelow(highs, rank.low);
  });
}
