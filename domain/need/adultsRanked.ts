/** The adults of all areas that an index ranks: those of which the index and the adults are known. A control total is a share of them. */
export function adultsRanked(index: readonly (number | null)[], adults: readonly (number | null)[]): number {
  return adults.reduce<number>((sum, count, i) => (count === null || index[i] === null ? sum : sum + count), 0);
}
