import { jaroWinkler } from "../alike/jaroWinkler.ts";

/** Words by number, so that they are told apart and looked up fast. */
export type Vocabulary = {
  readonly numberOf: (word: string) => number;
  readonly wordOf: (number: number) => string;
  readonly size: () => number;
  /** Whether two words are near enough to be one with a slip. */
  readonly alike: (one: number, other: number) => boolean;
};

/** A vocabulary without words; each word it is asked for gets the next number. Likeness is remembered, for the same words meet often. */
export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const masks: number[] = [];
  const known = new Map<number, boolean>();
  return { numberOf, wordOf: (number) => words[number] ?? "", size: () => words.length, alike };

  function numberOf(word: string): number {
    const given = numbers.get(word);
    if (given !== undefined) return given;
    const number = words.push(word) - 1;
    numbers.set(word, number);
    masks.push(lettersOf(word));
    return number;
  }

  function alike(one: number, other: number): boolean {
    if (one === other) return true;
    const a = words[one] ?? "";
    const b = words[other] ?? "";
    if (!mayBeAlike(a, b, masks[one] ?? NaN, masks[other] ?? NaN)) return false;
    const key = one < other ? one * largest + other : other * largest + one;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const found = jaroWinkler(a, b) >= alikeFrom;
    known.set(key, found);
    return found;
  }
}

const alikeFrom = 0.92;
const largest = 2 ** 26;

/** One bit for each letter of the alphabet that stands in a word; words with figures are never alike but the same. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) return hasFigure;
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
  }
  return mask;
}

const hasFigure = 1 << 30;

/** False only where the likeness cannot be enough: each letter that the other lacks altogether is one that matches nothing. */
function mayBeAlike(a: string, b: string, maskA: number, maskB: number): boolean {
  if (((maskA | maskB) & hasFigure) !== 0) return false;
  const matches = Math.min(a.length - bitsIn(maskA & ~maskB), b.length - bitsIn(maskB & ~maskA));
  const most = (matches / a.length + matches / b.length + 1) / 3;
  return most + (a.charCodeAt(0) === b.charCodeAt(0) ? 0.4 : 0) * (1 - most) >= alikeFrom;
}

function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
