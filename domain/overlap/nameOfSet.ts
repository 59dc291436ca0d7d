/**
 * A short name for a set of offers that is the same whenever the set holds the same offers, in whatever order.
 *
 * Source  FNV-1a (Fowler, Noll & Vo) from two starts: 64 bits, to tell sets apart and for nothing secret.
 */
export function nameOfSet(offers: readonly string[]): string {
  const text = offers.toSorted().join("\n");
  return [0x811c9dc5, 0x01234567].map((start) => hashed(text, start).toString(16).padStart(8, "0")).join("");
}

function hashed(text: string, start: number): number {
  let hash = start;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
