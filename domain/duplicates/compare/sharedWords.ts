import { siteSuffixes } from "../ready/siteSuffixes.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";

export type Shared = {
  /** Weight in common over the weight of both. */
  readonly jaccard: number;
  /** Weight in common over the weight of the lighter. */
  readonly within: number;
  /** Whether any word in common says who it is: neither a common word nor one of the place. */
  readonly telling: boolean;
  /** Whether any word in common is more than one of the place or of sites. */
  readonly beyondPlace: boolean;
  /** Whether nothing is left over but words of the place and of sites. */
  readonly restIsPlace: boolean;
};

type Surroundings = {
  readonly words: Vocabulary;
  readonly rarities: Float64Array;
  readonly one: ReadonlySet<number>;
  readonly other: ReadonlySet<number>;
};

/**
 * What two names have in common, each word weighted by how telling it is. Words of either place weigh less, for everyone there may use them; words with a slip count as the commoner of the two.
 *
 * Shapes  each name's words by their numbers, each once.
 * Units   shares of weight, 0 to 1.
 */
export function sharedWords(
  one: readonly number[],
  other: readonly number[],
  { words, rarities, one: placeOfOne, other: placeOfOther }: Surroundings,
): Shared {
  const taken = new Uint8Array(other.length);
  let ofOne = 0;
  let inCommon = 0;
  let matchedOther = 0;
  let telling = false;
  let beyondPlace = false;
  let restIsPlace = true;
  for (const word of one) {
    let partner = other.indexOf(word);
    if (partner === -1 && one.length * other.length <= mostCompared)
      partner = other.findIndex((each, index) => taken[index] === 0 && !one.includes(each) && words.alike(word, each));
    if (partner === -1) {
      ofOne += weightOf(word);
      restIsPlace &&= saysPlace(word);
      continue;
    }
    taken[partner] = 1;
    const weight = Math.min(weightOf(word), weightOf(other[partner] ?? word));
    telling ||= weight >= tellingFrom;
    beyondPlace ||= !saysPlace(word);
    ofOne += weight;
    inCommon += weight;
    matchedOther += weight;
  }
  let ofOther = matchedOther;
  for (const [index, word] of other.entries()) {
    if (taken[index] === 1) continue;
    ofOther += weightOf(word);
    restIsPlace &&= saysPlace(word);
  }
  const all = ofOne + ofOther - inCommon;
  return { jaccard: inCommon / all, within: inCommon / Math.min(ofOne, ofOther), telling, beyondPlace, restIsPlace };

  function weightOf(word: number): number {
    const weight = rarities[word] ?? Number.NaN;
    return isOfPlace(word) ? weight * ofPlace : weight;
  }

  function isOfPlace(word: number): boolean {
    return placeOfOne.has(word) || placeOfOther.has(word);
  }

  function saysPlace(word: number): boolean {
    return isOfPlace(word) || siteSuffixes.has(words.wordOf(word));
  }
}

// In names longer than any organisation's only equal words are taken for alike.
const mostCompared = 200;
const ofPlace = 0.3;
// ln of one in sixty: rarer than that among names of organisations that teach.
const tellingFrom = 4;
