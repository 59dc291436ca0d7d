/**
 * How alike two words are, with more weight on how they begin.
 *
 * Units   0 to 1; 1 is the same.
 * Holds   the same whichever comes first. MARTHA and MARHTA .961111, DIXON and DICKSONX .813333.
 * Source  Jaro (1989); Winkler (1990): at most four letters in common at the front count, each a tenth of what is missing to 1.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  // Which of several letters a letter goes with depends on the order: the shorter first, then by the alphabet.
  const swaps = one.length > other.length || (one.length === other.length && one > other);
  const [short, long] = swaps ? [other, one] : [one, other];
  const jaro = jaroOf(short, long);
  let front = 0;
  while (front < 4 && front < short.length && short[front] === long[front]) front++;
  return jaro + front * 0.1 * (1 - jaro);
}

// Grown as needed and used by one call at a time.
let shortTaken = new Uint8Array(64);
let longTaken = new Uint8Array(64);

function jaroOf(short: string, long: string): number {
  if (short.length === 0) return 0;
  if (long.length > longTaken.length) {
    shortTaken = new Uint8Array(2 * long.length);
    longTaken = new Uint8Array(2 * long.length);
  }
  shortTaken.fill(0, 0, short.length);
  longTaken.fill(0, 0, long.length);
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  let matches = 0;
  for (let a = 0; a < short.length; a++) {
    const code = short.charCodeAt(a);
    const last = Math.min(long.length - 1, a + reach);
    for (let b = Math.max(0, a - reach); b <= last; b++) {
      if (longTaken[b] === 1 || long.charCodeAt(b) !== code) continue;
      shortTaken[a] = 1;
      longTaken[b] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let outOfTurn = 0;
  let b = 0;
  for (let a = 0; a < short.length; a++) {
    if (shortTaken[a] === 0) continue;
    while (longTaken[b] === 0) b++;
    if (short.charCodeAt(a) !== long.charCodeAt(b)) outOfTurn++;
    b++;
  }
  return (matches / short.length + matches / long.length + (matches - outOfTurn / 2) / matches) / 3;
}
