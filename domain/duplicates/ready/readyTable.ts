import { rareWords } from "./rareWords.ts";
import { sameFacts } from "./sameFacts.ts";
import type { ListingFacts } from "../listingFacts.ts";
import { rarity } from "./rarity.ts";
import type { ReadyListing } from "./readyListing.ts";
import { readyListingOf } from "./readyListingOf.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Listings ready to be compared, those that say the same of who and where taken together. */
export type ReadyTable = {
  /** Positions of the listings of each group. */
  readonly groups: readonly (readonly number[])[];
  /** What each group says. */
  readonly ready: readonly ReadyListing[];
  readonly words: Vocabulary;
  readonly rarities: Float64Array;
  /** The rarest words of each group's names. */
  readonly rare: readonly (readonly string[])[];
};

/** All listings taken apart; it says now and then how many. In an order that does not depend on theirs. */
export function* readyTable(listings: readonly ListingFacts[]): Generator<number, ReadyTable, void> {
  const groups = yield* sameFacts(listings);
  const words = vocabulary();
  const ready: ReadyListing[] = [];
  let done = 0;
  for (const [index, group] of groups.entries()) {
    const facts = listings[group[0] ?? -1];
    if (facts !== undefined) ready.push(readyListingOf(facts, words));
    done += group.length;
    if (index % someListings === 0) yield done;
  }
  const rarities = rarity(words, ready);
  const rare: string[][] = [];
  for (const [index, listing] of ready.entries()) {
    rare.push(rareWords(listing, words, rarities));
    if (index % (10 * someListings) === 0) yield done;
  }
  return { groups, ready, words, rarities, rare };
}

// A few milliseconds of work.
const someListings = 100;
