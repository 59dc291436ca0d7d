import type { InventedMeasured } from "./duplicatesInvented.ts";
import { pairKey } from "./duplicatesTally.ts";

/** Pairs whose probability lies in one band: how many, how likely they were said to be on average, and what share of them truly are the same. */
export type Band = { readonly from: number; readonly pairs: number; readonly said: number; readonly truly: number };

/** How right the probabilities are, band by band, over all tables; pairs that are held back are left out, for their probability is capped. */
export function calibration(measured: readonly InventedMeasured[]): Band[] {
  const pairs = measured.flatMap(({ found, truth, listings }) =>
    found.pairs
      .filter(({ held }) => held === null)
      .map((pair) => ({ probability: pair.probability, isTrue: truth.has(pairKey(pair, listings.length)) })),
  );
  return edges.map((from, k) => {
    const to = edges[k + 1] ?? Infinity;
    const within = pairs.filter(({ probability }) => probability >= from && probability < to);
    return {
      from,
      pairs: within.length,
      said: within.reduce((sum, { probability }) => sum + probability, 0) / within.length,
      truly: within.filter(({ isTrue }) => isTrue).length / within.length,
    };
  });
}

const edges = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999];
