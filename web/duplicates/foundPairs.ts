import type { Duplicates, ListingCard, ListingPair } from "../../domain/contract/duplicates.ts";

/** A pair with the cards of both its listings. */
export type FoundPair = { readonly pair: ListingPair; readonly one: ListingCard; readonly other: ListingCard };

/** Every pair with its cards, in the server's order. Throws a RangeError if a pair names a listing without a card. */
export function foundPairs({ pairs, cards }: Pick<Duplicates, "pairs" | "cards">): FoundPair[] {
  const byRef = new Map(cards.map((card) => [card.ref, card]));
  return pairs.map((pair) => {
    const [one, other] = [byRef.get(pair.one), byRef.get(pair.other)];
    if (one === undefined || other === undefined) throw new RangeError(`no card for ${pair.one} or ${pair.other}`);
    return { pair, one, other };
  });
}

/** Whether a pair is the one that is named. */
export function isPair({ pair }: FoundPair, named: { readonly one?: unknown; readonly other?: unknown }): boolean {
  return pair.one === named.one && pair.other === named.other;
}
