import type { Levels } from "../comparedPair.ts";
import { levelNames } from "./model.ts";

/** Levels that pairs have in common, and how many pairs have them. */
export type Pattern = { readonly levels: Levels; readonly pairs: number };

/** Every pattern of levels with its pairs, in an order that does not depend on theirs: sums over them are the same to the last bit. */
export function countedPatterns(list: readonly Levels[]): Pattern[] {
  const counts = new Map<number, { levels: Levels; pairs: number }>();
  for (const levels of list) {
    const code = patternCode(levels);
    const counted = counts.get(code);
    if (counted === undefined) counts.set(code, { levels, pairs: 1 });
    else counted.pairs++;
  }
  return [...counts].toSorted(([one], [other]) => one - other).map(([, pattern]) => pattern);
}

/** One number for each pattern of levels. */
export function patternCode(levels: Levels): number {
  let code = 0;
  for (const name of levelNames) code = code * 6 + (levels[name] ?? notSaid);
  return code;
}

// One more than the most alike level of any comparison.
const notSaid = 5;
