import type { Levels } from "../comparedPair.ts";
import { levelNames, type Model } from "./model.ts";

/** Log2 of the odds that a pair with these levels is one organisation. */
export function bitsFor(levels: Levels, { share, bits }: Model): number {
  let sum = Math.log2(share / (1 - share));
  for (const name of levelNames) {
    const level = levels[name];
    if (level !== null) sum += bits[name][level] ?? Number.NaN;
  }
  return sum;
}
