import type { Offer } from "../../contract/offer.ts";
import type { DoubtedPair } from "./courseDoubts.ts";
import { haveOneId } from "./haveOneId.ts";
import { mayBeOneOffer } from "./mayBeOneOffer.ts";
import { areNearlyEqual } from "./titlesCompared.ts";
import { traitsOf } from "./traits.ts";
import type { Join } from "./uniteListings.ts";

/**
 * What joins listings, in the order in which it counts. First what somebody decided, the latest first. Then the pairs that are likely enough and that nothing holds
 * back: those with one id, then those with one title and the same dates, then those with one title, then the likelier: of a course's runs in two files each takes its own.
 *
 * Shapes  `pairs` in order of position, which settles what is equal in everything else.
 */
export function joinsOf(offers: readonly Offer[], pairs: readonly DoubtedPair[], mergeFrom: number | null): Join[] {
  const decided: Decided[] = [];
  const likely: Likely[] = [];
  for (const { one, other, probability, held, doubt, decision } of pairs) {
    const [first, second] = [offers[one], offers[other]];
    if (first === undefined || second === undefined) continue;
    if (decision !== null) {
      if (decision.verdict === "same" && first.level === second.level) {
        decided.push({ one, other, isDecided: true, probability: null, number: decision.number });
      }
    } else if (mergeFrom !== null && probability !== null && probability >= mergeFrom) {
      if (held !== null || doubt !== null || !mayBeOneOffer(first, second)) continue;
      likely.push({ one, other, isDecided: false, probability, unlikeness: unlikenessOf(first, second) });
    }
  }
  return [
    ...decided.toSorted((a, b) => b.number - a.number),
    ...likely.toSorted((a, b) => a.unlikeness - b.unlikeness || b.probability - a.probability),
  ];
}

type Decided = Join & { readonly number: number };
type Likely = Join & { readonly probability: number; readonly unlikeness: number };

/** 0: one id of their own; 1: one title, and dates, times and audience are the same; 2: one title; 3: two titles. */
function unlikenessOf(one: Offer, other: Offer): number {
  if (haveOneId(one, other)) return 0;
  const [first, second] = [traitsOf(one), traitsOf(other)];
  if (!areNearlyEqual(first.title, second.title)) return 3;
  return first.run.every((said, k) => said === second.run[k]) ? 1 : 2;
}
