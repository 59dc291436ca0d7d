import type { GapColumn } from "../contract/gapColumns.ts";
import { numberedColumn } from "./numberedColumn.ts";

/** With more numbers than this a place in the list of them would be no shorter than the number. */
const fewNumbers = 256;

/** Plain from this share of different values on. */
const fewShare = 1 / 4;

/** Values as a column, in the shortest of its forms. */
export function columnOf(values: readonly unknown[]): GapColumn {
  const few = fewOf(values);
  if (few === null) return numberedColumn(values) ?? { type: "plain", values: [...values] };
  return few.values.length === 1 ? { type: "same", value: few.values[0] } : { type: "few", ...few };
}

function fewOf(values: readonly unknown[]): { values: unknown[]; at: number[] } | null {
  const places = new Map<unknown, number>();
  const different: unknown[] = [];
  const at: number[] = [];
  for (const value of values) {
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      place = different.length;
      places.set(key, place);
      different.push(value);
      if (place > 0 && isTooMany(different, values.length)) return null;
    }
    at.push(place);
  }
  return { values: different, at };
}

function isTooMany(different: readonly unknown[], of: number): boolean {
  return different.length > of * fewShare || (different.length > fewNumbers && typeof different.at(-1) === "number");
}

/** Lists and groups are the same when they are written the same; no text of ours begins like this one. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? `\u0000${JSON.stringify(value)}` : value;
}
