/** How many removable places make a set worth naming, and which share of all of its places. */
export const flagged = { places: 10, share: 0.2 } as const;

/** From which share of the draws a set counts as sure. */
export const sureFrom = 0.8;

/** Are so many removable places of so many enough to be named? At least 10, and at least a fifth. */
export function isFlagged(removable: number, places: number): boolean {
  // What is exactly a fifth may come out a rounding error below.
  return removable >= Math.max(flagged.places, flagged.share * places) * (1 - 1e-9);
}
