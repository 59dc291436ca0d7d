import { at } from "../../score/at.ts";
import { commonWords } from "./commonWords.ts";
import type { ReadyListing } from "./readyListing.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * How telling each word is: the rarer, the more.
 *
 * Shapes  one weight for each word of the vocabulary, from how many listings have it in a name or in their town: organisations are named after towns.
 * Units   natural logarithm of one over a share; above 0.
 * Source  Inverse document frequency (Spärck Jones 1972), over the listings at hand and a thousand more that are only thought of and have common words as often as such names do.
 */
export function rarity(words: Vocabulary, listings: readonly ReadyListing[]): Float64Array {
  const having = new Int32Array(words.size());
  for (const { forms, town } of listings) {
    for (const word of new Set([...forms.flatMap((form) => form.words), ...town])) having[word] = at(having, word) + 1;
  }
  return Float64Array.from({ length: words.size() }, (_, word) => {
    const thoughtOf = (commonWords.get(words.wordOf(word)) ?? rareShare) * pretended;
    return Math.log((listings.length + pretended) / (at(having, word) + thoughtOf)) + least;
  });
}

const pretended = 1000;
const rareShare = 0.0005;
// A word that stands in every name still tells something where it is missing.
const least = 0.1;
