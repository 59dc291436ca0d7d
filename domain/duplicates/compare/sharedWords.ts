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
  /** Whether any word in common is more than one of the towns or of sites. */
  readonly beyondTown: boolean;
  /** Whether nothing is left over but words of the towns and of sites. */
  readonly restIsTown: boolean;
};

type Surroundings = {
  readonly words: Vocabulary;
  readonly rarities: Float64Array;
  readonly one: Place;
  readonly other: Place;
};

/** All words of a place, and those of its town alone. */
type Place = { readonly place: ReadonlySet<number>; readonly town: readonly number[] };

/**
 * What two names have in common, each word weighted by how telling it is. Words of either place weigh less, for everyone there may use them; words with a slip count as the commoner of the two.
 *
 * Shapes  each name's words by their numbers, each once.
 * Units   shares of weight, 0 to 1.
 */
export function sharedWords(
  one: readonly number[],
  other: readonly number[],
  { words, rarities, one: here, other: there }: Surroundings,
): Shared {
  const taken = new Uint8Array(other.length);
  let ofOne = 0;
  let inCommon = 0;
  let matchedOther = 0;
  let telling = false;
  let beyondPlace = false;
  let restIsPlace = true;
  let beyondTown = false;
  let restIsTown = true;
  for (const word of one) {
    let partner = other.indexOf(word);
    if (partner === -1 && one.length * other.length <= mostCompared)
      partner = other.findIndex((each, index) => taken[index] === 0 && !one.includes(each) && words.alike(word, each));
    if (partner === -1) {
      ofOne += weightOf(word);
      leave(word);
      continue;
    }
    taken[partner] = 1;
    const weight = Math.min(weightOf(word), weightOf(other[partner] ?? word));
    telling ||= weight >= tellingFrom;
    beyondPlace ||= !saysPlace(word);
    beyondTown ||= !saysTown(word);
    ofOne += weight;
    inCommon += weight;
    matchedOther += weight;
  }
  let ofOther = matchedOther;
  for (const [index, word] of other.entries()) {
    if (taken[index] === 1) continue;
    ofOther += weightOf(word);
    leave(word);
  }
  const all = ofOne + ofOther - inCommon;
  const within = inCommon / Math.min(ofOne, ofOther);
  return { jaccard: inCommon / all, within, telling, beyondPlace, restIsPlace, beyondTown, restIsTown };

  function leave(word: number): void {
    restIsPlace &&= saysPlace(word);
    restIsTown &&= saysTown(word);
  }

  function weightOf(word: number): number {
    const weight = rarities[word] ?? Number.NaN;
    return isOfPlace(word) ? weight * ofPlace : weight;
  }

  function isOfPlace(word: number): boolean {
    return here.place.has(word) || there.place.has(word);
  }

  function saysPlace(word: number): boolean {
    return isOfPlace(word) || siteSuffixes.has(words.wordOf(word));
  }

  function saysTown(word: number): boolean {
    return here.town.includes(word) || there.town.includes(word) || siteSuffixes.has(words.wordOf(word));
  }
}

// In names longer than any organisation's only equal words are taken for alike.
const mostCompared = 200;
const ofPlace = 0.3;
// ln of one in sixty: rarer than that among names of organisations that teach.
const tellingFrom = 4;
