/** The next number of a stream: at least 0, less than 1. */
export type Random = () => number;

/**
 * A stream of evenly spread numbers that is wholly given by its seed, so that a result can be made again.
 *
 * Units   32 bits of randomness in each number: 0 itself comes up about once in four thousand million.
 * Holds   the same seed gives the same numbers on any machine: it is whole-number arithmetic.
 * Throws  RangeError when the seed is not a whole number from 0 to 4294967295.
 * Source  Ettinger (2017), mulberry32, public domain. Good for simulation, never for secrets.
 */
export function mulberry32(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= numbers) {
    throw new RangeError(`seed is ${seed}, expected a whole number from 0 to ${numbers - 1}`);
  }
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / numbers;
  };
}

const numbers = 2 ** 32;
