import type { ComparedPair, Levels } from "../comparedPair.ts";
import { siteOf } from "../gate/siteOf.ts";
import { patternCode } from "../model/countedPatterns.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";
import { levelsOf } from "./levelsOf.ts";
import { nameLevel } from "./nameLevel.ts";

/** Compares two listings; null where they are not at one place. Pairs with the same levels share one object of them, for there are many pairs. */
export function readyComparison(
  words: Vocabulary,
  rarities: Float64Array,
): (one: ReadyListing, other: ReadyListing) => Omit<ComparedPair, "one" | "other"> | null {
  const patterns = new Map<number, Levels>();
  return (one, other) => {
    let name: number | null | undefined;
    const nameOnce = (): number | null => (name === undefined ? (name = nameLevel(one, other, words, rarities)) : name);
    const site = siteOf(one, other, words, nameOnce);
    if (site === null) return null;
    const levels = levelsOf(one, other, nameOnce(), words);
    const code = patternCode(levels);
    const known = patterns.get(code);
    if (known === undefined) patterns.set(code, levels);
    return { site: site.because, km: site.km, levels: known ?? levels };
  };
}
