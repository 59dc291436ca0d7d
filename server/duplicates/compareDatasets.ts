import type { Offer } from "../../domain/contract/offer.ts";
import { comparePairs } from "../../domain/duplicates/comparePairs.ts";
import { factsOf } from "../../domain/duplicates/offers/factsOf.ts";
import { mayBeOneOffer } from "../../domain/duplicates/offers/mayBeOneOffer.ts";
import type { Progress } from "../../domain/duplicates/progress.ts";
import type { Comparison, DatasetPair, KeptPair } from "../store/duplicates/comparison.ts";

/**
 * Compares the listings of two datasets with each other, or those of one among themselves. It rests on these two alone: how rare a word is, is counted
 * in them. So what was found once stays true whatever else is published, and in whatever order.
 */
export function* compareDatasets(pair: DatasetPair, offers: readonly Offer[]): Generator<Progress, Comparison, void> {
  const { one, other } = pair;
  const both = offers.filter(({ dataset }) => dataset === one || dataset === other);
  const { pairs, blocking } = yield* comparePairs(both.map(factsOf), {
    ...(one !== other && { isNew: (position: number) => both[position]?.dataset === other }),
    mayPair: (first, second) => {
      const [a, b] = [both[first], both[second]];
      if (a === undefined || b === undefined || (one !== other && a.dataset === b.dataset)) return false;
      // Online offers stand at no place: `onlinePairs` looks at them.
      return a.delivery !== "online" && mayBeOneOffer(a, b);
    },
  });
  const kept = pairs.flatMap(({ one: first, other: second, site, km, levels }): KeptPair[] => {
    const [a, b] = [both[first], both[second]];
    if (a === undefined || b === undefined) return [];
    const [of, against] = a.dataset === one ? [a, b] : [b, a];
    const { identifier, name, address, phone, website } = levels;
    return [[of.row, against.row, site, km, identifier, name, address, phone, website]];
  });
  return { one, other, pairs: kept, blocking };
}
