import { countUpTo } from "./countSorted.ts";

/**
 * The rank of each value, 1 for the highest; equal values share the better rank, as in the published table.
 *
 * Shapes  values[A]; returns ranks[A], NaN where the value is unknown (NaN): it takes nobody's rank.
 */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  return values.map((value) => (Number.isNaN(value) ? value : 1 + sorted.length - countUpTo(sorted, value)));
}
