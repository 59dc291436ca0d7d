/** One number a pair: in full, or in seven digits where there are very many pairs. */
export type Weights = Float64Array | Float32Array;

/**
 * Room for the weights of so many pairs. Over ten million they are kept in half the memory, to seven digits: that moves a
 * score of such a country by less than 0.00001, and all that anybody checks by hand is far smaller.
 */
export function weightsFor(pairs: number): Weights {
  return pairs > mostInFull ? new Float32Array(pairs) : new Float64Array(pairs);
}

const mostInFull = 10_000_000;
