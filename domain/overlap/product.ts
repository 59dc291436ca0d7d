import type { ScoredOffer } from "../score/scoreInput.ts";
import { audiences, languages } from "./productWords.ts";
import { type TimeOfWeek, timesOfWeek } from "./timesOfWeek.ts";

/** What makes two offers at one level different products, each as far as the listing says it; an empty set is unknown. */
export type Product = {
  readonly delivery: ScoredOffer["delivery"];
  readonly times: ReadonlySet<TimeOfWeek>;
  readonly languages: ReadonlySet<string>;
  readonly audiences: ReadonlySet<string>;
};

/** How, when, in which language and for whom an offer is. Title and audience are read together, for many listings have it all in the title. */
export function productOf({ delivery, title, audience = null, times = null }: ScoredOffer): Product {
  const words = audience === null ? title : `${title}. ${audience}`;
  return {
    delivery,
    times: timesOfWeek(times),
    languages: named(languages, words),
    audiences: named(audiences, words),
  };
}

/**
 * Are the two for different people or times, so that a place at one is no place at the other?
 *
 * Holds   what either leaves unsaid never tells them apart; two that share any time, language or audience are not told apart by it.
 */
export function areDifferentProducts(one: Product, other: Product): boolean {
  return (
    (one.delivery !== null && other.delivery !== null && one.delivery !== other.delivery) ||
    areDisjoint(one.times, other.times) ||
    areDisjoint(one.languages, other.languages) ||
    areDisjoint(one.audiences, other.audiences)
  );
}

function areDisjoint<Word>(one: ReadonlySet<Word>, other: ReadonlySet<Word>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}

function named(list: readonly (readonly [name: string, words: RegExp])[], words: string): ReadonlySet<string> {
  return new Set(list.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
}
