/** The number at a position of a list of numbers; NaN (unknown) where there is none, so that a slip can never look like a figure. */
export function at(values: ArrayLike<number>, position: number): number {
  return values[position] ?? Number.NaN;
}
