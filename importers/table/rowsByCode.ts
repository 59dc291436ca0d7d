/** Remembers a row for each of many codes. */
export type RowsByCode = {
  /** The row that was remembered for a code; undefined, and from now on this row, when there was none. */
  readonly firstOf: (code: string, row: number) => number | undefined;
};

/**
 * Starts with none. A code of up to ten capitals, digits and spaces (an area code, a postcode) is kept as one exact number in a table of
 * numbers, which takes a fifth of the memory of a map of texts; any other code is kept as its text. Nothing is hashed away: no two codes are ever mixed up.
 */
export function openRowsByCode(): RowsByCode {
  const texts = new Map<string, number>();
  let keys = new Float64Array(16);
  let rows = new Uint32Array(16);
  let count = 0;

  function placeOf(key: number): number {
    const last = keys.length - 1;
    let place = spread(key) & last;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & last;
    return place;
  }
  function grow(): void {
    const [formerKeys, formerRows] = [keys, rows];
    keys = new Float64Array(formerKeys.length * 2);
    rows = new Uint32Array(formerKeys.length * 2);
    for (const [former, key] of formerKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(key);
      keys[place] = key;
      rows[place] = formerRows[former] ?? Number.NaN;
    }
  }
  return {
    firstOf: (code, row) => {
      const key = keyOf(code);
      if (key === null) {
        const known = texts.get(code);
        if (known === undefined) texts.set(code, row);
        return known;
      }
      const place = placeOf(key);
      if (keys[place] === key) return rows[place];
      keys[place] = key;
      rows[place] = row;
      count++;
      // Fuller than two thirds, neighbours begin to crowd each other.
      if (count * 3 > keys.length * 2) grow();
      return undefined;
    },
  };
}

/** A code as a number of its own, above 0; null when it is too long or has other letters. 38 to the power of 10 is below the largest exact number. */
function keyOf(code: string): number | null {
  if (code.length === 0 || code.length > 10) return null;
  let key = 0;
  for (let at = 0; at < code.length; at++) {
    const letter = code.charCodeAt(at);
    const isDigit = letter >= 48 && letter <= 57;
    const isCapital = letter >= 65 && letter <= 90;
    if (!isDigit && !isCapital && letter !== 32) return null;
    key = key * 38 + (isDigit ? letter - 46 : isCapital ? letter - 53 : 1);
  }
  return key;
}

/** Scatters keys that follow each other, as codes do. */
function spread(key: number): number {
  const mixed = Math.imul((key % 0x1_0000_0000) ^ Math.floor(key / 0x1_0000_0000), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
