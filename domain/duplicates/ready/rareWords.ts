import type { ReadyListing } from "./readyListing.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The rarest words of each name a listing goes by, the rarest first; of words as rare as each other the first in the alphabet. */
export function rareWords({ forms }: ReadyListing, words: Vocabulary, rarities: Float64Array): string[] {
  const rarest = forms.flatMap((form) =>
    form.words
      .map((word) => ({ word: words.wordOf(word), rarity: rarities[word] ?? Number.NaN }))
      .toSorted((one, other) => other.rarity - one.rarity || (one.word < other.word ? -1 : 1))
      .slice(0, most),
  );
  return [...new Set(rarest.map(({ word }) => word))];
}

const most = 2;
