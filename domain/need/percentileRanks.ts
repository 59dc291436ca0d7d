import { meanRanks } from "./meanRanks.ts";

/**
 * The percentile rank of each value among all: how many per cent lie below it, counting half of itself and its equals (mid-rank).
 *
 * Units   0 to 100, exclusive; the middle value has 50.
 * Holds   the mean over all values is 50; only the order counts; turned round, each has 100 less its own.
 */
export function percentileRanks(values: readonly number[]): number[] {
  return meanRanks(values).map((rank) => (100 * (rank - 0.5)) / values.length);
}
