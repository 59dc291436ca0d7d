/** What the cells of a column would like: room for each on one line, and at least for their longest words. */
export type ColumnWish = { readonly widest: number; readonly word: number };

/**
 * How wide the columns of a table are: each as wide as its cells would like, up to a share of the room by the square root of that, so that a long text has more lines and more width than a short one.
 *
 * Units   points. Their sum is `room`, unless all cells fit on one line each in less.
 * Holds   no column is narrower than its longest word, while the words of all columns fit side by side; else they share what there is by their words' lengths.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] {
  const words = sum(wishes.map(({ word }) => word));
  if (words >= room) return wishes.map(({ word }) => (word * room) / words);
  const upTo = (most: number): number[] =>
    wishes.map(({ widest, word }) => Math.max(word, Math.min(widest, most * Math.sqrt(widest))));
  let [low, high] = [0, Math.sqrt(Math.max(0, ...wishes.map(({ widest }) => widest)))];
  const all = wishes.map(({ widest }) => widest);
  if (sum(all) <= room) return all;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (sum(upTo(middle)) <= room) low = middle;
    else high = middle;
  }
  return upTo(low);
}

/** Enough for a thousandth of a point. */
const halvings = 24;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
