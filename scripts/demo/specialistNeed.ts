const shareOfAdults = 0.003;

/** Invented: three in a thousand adults a year, times something between 0.6 and 1.4 that is always the same for a ward's code. */
export function specialistNeed(ward: string, adults: number): { value: number; lo: null; hi: null } {
  return { value: Math.round(10 * shareOfAdults * adults * (0.6 + 0.8 * shareFrom(ward))) / 10, lo: null, hi: null };
}

/** A number from 0 to 1 from a text, scattered but always the same (FNV-1a). */
function shareFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? Number.NaN), 0x01000193) >>> 0;
  return hash / 0xffffffff;
}
