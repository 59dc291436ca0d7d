/** A chance that is marked on the axis of bits: where it stands, and its words. */
export type ChanceTick = { readonly bits: number; readonly words: string };

/**
 * Round chances along an axis of bits, even odds first, each as far from the others as its words need. Below one in a thousand and above as much there is
 * nothing to mark: whoever is that sure is sure.
 */
export function chanceTicks(x: (bits: number) => number, width: number, apart = 52): ChanceTick[] {
  const taken: ChanceTick[] = [];
  for (const percent of inOrder) {
    const bits = Math.log2(percent / (100 - percent));
    const at = x(bits);
    const isFree = taken.every((tick) => Math.abs(x(tick.bits) - at) >= apart);
    if (at >= apart / 2 && at <= width - apart / 2 && isFree) taken.push({ bits, words: `${percent}%` });
  }
  return taken.toSorted((a, b) => a.bits - b.bits);
}

/** The ones that tell most come first: where there is little room the others are left out. */
const inOrder = [50, 90, 10, 99, 1, 99.9, 0.1, 75, 25, 95, 5];
