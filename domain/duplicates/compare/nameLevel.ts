import { jaroWinkler } from "../alike/jaroWinkler.ts";
import type { NameForm, ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";
import { type Shared, sharedWords } from "./sharedWords.ts";

/**
 * How alike the names of two organisations are, the best of all the names they go by.
 *
 * Units   4 the same but for the order of words; 3 nearly all that is telling in common, or hardly a letter apart; 2 one within the other, or the first letters of the other; 1 something telling in common; 0 nothing.
 *         Null where either has no name.
 * Source  METHOD 4.2: token Jaccard and containment weighted by rarity, after Splink's example for businesses; Jaro-Winkler for words run together.
 */
export function nameLevel(
  one: ReadyListing,
  other: ReadyListing,
  words: Vocabulary,
  rarities: Float64Array,
): number | null {
  if (one.forms.length === 0 || other.forms.length === 0) return null;
  let best = 0;
  for (const a of one.forms) {
    for (const b of other.forms) {
      if (a.sorted === b.sorted) return 4;
      if (best < 3) best = Math.max(best, levelOf(a, b));
    }
  }
  return best;

  function levelOf(a: NameForm, b: NameForm): number {
    const [first, second] = a.sorted < b.sorted ? [a, b] : [b, a];
    const shared = sharedWords(first.words, second.words, { words, rarities, one, other });
    const letters = alikeInLetters(a.joined, b.joined);
    const level = levelFrom(shared, letters, a, b);
    return level > 1 && a.figures !== "" && b.figures !== "" && a.figures !== b.figures ? 1 : level;
  }
}

function levelFrom(shared: Shared, letters: number, a: NameForm, b: NameForm): number {
  if (shared.jaccard >= nearlyAll || letters >= hardlyApart) return 3;
  const isWithin = shared.within >= whollyWithin;
  // “Kirkstone College, Southfields Building” at Southfields Building is Kirkstone College.
  // “Bethel Church, Croxton” is Bethel Church in Croxton, though its house is called so too.
  if (isWithin && shared.restIsTown && shared.beyondTown) return 3;
  if (isWithin && shared.restIsPlace) return shared.beyondPlace ? 3 : 2;
  if ((isWithin && shared.telling) || isShortFor(a, b) || isShortFor(b, a)) return 2;
  return shared.telling || shared.jaccard >= something || isWithin || letters >= nearlyTheSame ? 1 : 0;
}

const nearlyAll = 0.75;
const whollyWithin = 0.9;
const something = 0.4;
const hardlyApart = 0.95;
const nearlyTheSame = 0.9;

// In names longer than this the words tell, and comparing all their letters takes long.
const mostLetters = 80;

/** Likeness of the letters; 0 where the lengths alone forbid that it is enough, or are too many. */
function alikeInLetters(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length * 0.5 || short.length > mostLetters) return 0;
  if (a[0] !== b[0] && short.length < long.length * 0.7) return 0;
  return jaroWinkler(a, b);
}

function isShortFor(short: NameForm, long: NameForm): boolean {
  return long.initials.includes(short.joined);
}
