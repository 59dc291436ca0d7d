import type { Random } from "./mulberry32.ts";

/**
 * One draw from the normal distribution with mean 0 and standard deviation 1.
 *
 * Holds   takes two numbers of the stream, first the length and then the angle, and keeps nothing back for the next
 *         draw; a length of exactly 0 has no logarithm and is drawn again. This order is part of what a seed means:
 *         change it, and every stored result comes out differently.
 * Source  Box & Muller (1958), the cosine half.
 */
export function standardNormal(random: Random): number {
  let length = random();
  while (length === 0) length = random();
  return Math.sqrt(-2 * Math.log(length)) * Math.cos(2 * Math.PI * random());
}
