/** A text of at most 220 characters that stands for a longer one: its beginning, and a number of 106 bits from all of it. Shorter ones stay as they are. */
export function shortKey(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, kept)}~${mixed(text, 0x9e3779b9)}${mixed(text, 0x85ebca6b)}`;
}

const longest = 220;
const kept = 190;

/** Source  cyrb53 by bryc (public domain): 53 bits that any change of the text changes. */
function mixed(text: string, seed: number): string {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
