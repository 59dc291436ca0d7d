import type { Settings } from "../../domain/contract/settings.ts";
import type { DecidedPair, Resolved } from "../../domain/duplicates/offers/resolved.ts";
import { resolveOffers } from "../../domain/duplicates/offers/resolveOffers.ts";
import type { Thought } from "./howListingsCount.ts";
import type { Listings } from "./listingsReader.ts";

type Resolving = Pick<Settings, "mergeDuplicatesFrom" | "reviewDuplicatesFrom"> & {
  /** Decided as if it came last. */
  readonly thought?: Thought | undefined;
};

/** The offers that remain of listings by these settings, by what was decided, and by what is only thought of. */
export function resolve(
  { offers, datasets, keys, judged, decisions }: Listings,
  { mergeDuplicatesFrom, reviewDuplicatesFrom, thought }: Resolving,
): Resolved {
  return resolveOffers({
    offers,
    datasets,
    keys,
    pairs: judged.pairs,
    decisions: thought === undefined ? decisions : [...decisions, ...decided(thought, keys)],
    mergeFrom: mergeDuplicatesFrom,
    reviewFrom: reviewDuplicatesFrom,
  });
}

/** Later than any decision there is. */
const thoughtLast = Number.MAX_SAFE_INTEGER;

function decided({ verdict, pairs }: Thought, keys: Listings["keys"]): DecidedPair[] {
  return pairs.flatMap(({ one, other }) => {
    const [oneKey, otherKey] = [keys.get(one), keys.get(other)];
    if (oneKey === undefined || otherKey === undefined) return [];
    return [{ oneKey, otherKey, verdict, number: thoughtLast }];
  });
}
