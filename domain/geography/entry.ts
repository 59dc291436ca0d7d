/**
 * The entry of a list at a position that must exist.
 *
 * Throws  RangeError where it does not: a drawing with a corner that is not there would be wrong in silence.
 */
export function entry<Value>(list: ArrayLike<Value>, position: number): Value {
  const value = list[position];
  if (value === undefined) throw new RangeError(`position ${position} does not exist; there are ${list.length}`);
  return value;
}
