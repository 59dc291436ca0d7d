import { meanRanks } from "./meanRanks.ts";
import { normalQuantile } from "./normalQuantile.ts";

/**
 * The normal score of each value's rank, lowest value first; equal values share the score of their mean rank.
 *
 * Holds   only the order counts: any rising change of the values leaves the scores as they are.
 * Source  Blom (1958): z = Phi^-1((rank - 3/8) / (n + 1/4)).
 */
export function rankits(values: readonly number[]): number[] {
  return meanRanks(values).map((rank) => normalQuantile((rank - 3 / 8) / (values.length + 1 / 4)));
}
