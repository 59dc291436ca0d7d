/** One bit a site, and one bit for each word of those that has any. */
export type Marks = { readonly bits: Uint32Array; readonly words: Uint32Array };

/** No marks yet, on so many sites. */
export function marksFor(sites: number): Marks {
  const bits = new Uint32Array((sites >>> 5) + 1);
  return { bits, words: new Uint32Array((bits.length >>> 5) + 1) };
}

/** Writes the marks in rising order into a list and takes them away again: quicker than any sort. */
export function unmark({ bits, words }: Marks, list: Uint32Array, from: number): void {
  let n = from;
  for (let w = 0; w < words.length; w++) {
    for (let marked = words[w] ?? NaN; marked !== 0; marked &= marked - 1) {
      const word = w * 32 + lowestBit(marked);
      for (let here = bits[word] ?? NaN; here !== 0; here &= here - 1) list[n++] = word * 32 + lowestBit(here);
      bits[word] = 0;
    }
    words[w] = 0;
  }
}

/** The lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
