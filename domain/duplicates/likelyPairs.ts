import type { ComparedPair, Levels, SiteReason } from "./comparedPair.ts";
import type { Model } from "./model/model.ts";
import { type PairVerdict, verdictOf } from "./verdictOf.ts";

/** A pair that may be the same, by position. */
export type LikelyPair = ComparedPair & { readonly probability: number; readonly held: string | null };

/** The compared pairs from a probability up, the likeliest first; of pairs as likely as each other the one with the smaller positions. */
export function likelyPairs(compared: readonly ComparedPair[], model: Model, from: number): LikelyPair[] {
  // Pairs with the same levels mostly share one object of them, and there are few kinds of places.
  const verdicts = new Map<SiteReason, Map<Levels, PairVerdict>>();
  const likely: LikelyPair[] = [];
  for (const { one, other, site, km, levels } of compared) {
    let known = verdicts.get(site);
    if (known === undefined) verdicts.set(site, (known = new Map<Levels, PairVerdict>()));
    let verdict = known.get(levels);
    if (verdict === undefined) known.set(levels, (verdict = verdictOf({ levels, site }, model)));
    const { probability, held } = verdict;
    if (probability >= from) likely.push({ one, other, site, km, levels, probability, held });
  }
  return likely.toSorted((a, b) => b.probability - a.probability || a.one - b.one || a.other - b.other);
}
