import type { ComparedPair, Levels } from "./comparedPair.ts";
import type { Model } from "./model/model.ts";
import { type PairVerdict, verdictOf } from "./verdictOf.ts";

/** A pair that may be the same, by position. */
export type LikelyPair = ComparedPair & { readonly probability: number; readonly held: string | null };

/** The compared pairs from a probability up, the likeliest first; of pairs as likely as each other the one with the smaller positions. */
export function likelyPairs(compared: readonly ComparedPair[], model: Model, from: number): LikelyPair[] {
  // Pairs with the same levels mostly share one object of them.
  const verdicts = new Map<Levels, PairVerdict>();
  const likely: LikelyPair[] = [];
  for (const { one, other, site, km, levels } of compared) {
    let verdict = verdicts.get(levels);
    if (verdict === undefined) {
      verdict = verdictOf(levels, model);
      verdicts.set(levels, verdict);
    }
    const { probability, held } = verdict;
    if (probability >= from) likely.push({ one, other, site, km, levels, probability, held });
  }
  return likely.toSorted((a, b) => b.probability - a.probability || a.one - b.one || a.other - b.other);
}
