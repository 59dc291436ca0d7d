/** What the cells of a column would like: room for each on one line, and at least for their longest words. */
export type ColumnWish = { readonly widest: number; readonly word: number };

/**
 * How wide the columns of a table are: each as wide as its cells would like, up to a share of the room by the square root of that, so that a long text has more lines and more width than a short one.
 *
 * Units   points. Their sum is `room`, unless all cells fit on one line each in less.
 * Holds   no column is narrower than its longest word, while the words of all columns fit side by side; else only the longest words are broken, into columns of one width, and all others stay whole.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] {
  const words = sum(wishes.map(({ word }) => word));
  if (words >= room) {
    const most = atMost(
      wishes.map(({ word }) => word),
      room,
    );
    return wishes.map(({ word }) => Math.min(word, most));
  }
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

/** The width at which columns of these widths, all wider ones cut to it, fill the room. */
function atMost(widths: readonly number[], room: number): number {
  const sorted = widths.toSorted((one, other) => one - other);
  let left = room;
  for (const [at, width] of sorted.entries()) {
    const share = left / (sorted.length - at);
    if (width > share) return share;
    left -= width;
  }
  return Math.max(0, ...widths);
}

/** Enough for a thousandth of a point. */
const halvings = 24;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
