import type { ListingPair } from "../../contract/duplicates.ts";
import type { ListingRef } from "../../contract/listingRef.ts";

export type AskedPair = { readonly pair: ListingPair; readonly isFarFetched: boolean };

/**
 * Pairs, but far-fetched questions only where they are few. Of two courses whose titles have nothing in common one may still be the other, for “Excel” may be
 * “Spreadsheets”; where a listing could be any of many, nobody is asked: thirty courses against thirty would be nine hundred questions.
 */
export function withoutCrowds(pairs: readonly AskedPair[]): ListingPair[] {
  const questions = Map.groupBy(
    pairs.filter(isCrowdable).flatMap(({ pair: { one, other } }) => [one, other]),
    (ref) => ref,
  );
  const isInCrowd = (ref: ListingRef): boolean => (questions.get(ref)?.length ?? none) > mostQuestions;
  return pairs.map((each) => {
    const { pair } = each;
    return isCrowdable(each) && (isInCrowd(pair.one) || isInCrowd(pair.other)) ? { ...pair, status: "separate" } : pair;
  });
}

const mostQuestions = 3;
const none = 0;

function isCrowdable({ pair, isFarFetched }: AskedPair): boolean {
  return isFarFetched && pair.status === "review";
}
