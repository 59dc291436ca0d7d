import type { BasePart } from "../scene/rollUp.ts";
import { at } from "../at.ts";

/** The parts of many areas in rows: those of area i stand at `ptr[i]` up to, not including, `ptr[i + 1]`. */
export type FlatParts = { readonly ptr: Uint32Array; readonly base: Uint32Array; readonly share: Float64Array };

/** Lays lists of parts end to end, so that thousands of draws can be added up without walking objects. */
export function flatParts(areas: readonly (readonly BasePart[])[]): FlatParts {
  const all = areas.flat();
  const ptr = new Uint32Array(areas.length + 1);
  for (const [i, parts] of areas.entries()) ptr[i + 1] = at(ptr, i) + parts.length;
  return { ptr, base: Uint32Array.from(all, (part) => part.base), share: Float64Array.from(all, (part) => part.share) };
}

/** The sum of a figure over the parts of each area, each by its share; NaN where an area has no parts. */
export function sumsBy({ ptr, base, share }: FlatParts, values: Float64Array): Float64Array {
  const sums = new Float64Array(ptr.length - 1).fill(NaN);
  for (let i = 0; i < sums.length; i++) {
    const [start, end] = [ptr[i] ?? NaN, ptr[i + 1] ?? NaN];
    if (start === end) continue;
    let sum = 0;
    for (let k = start; k < end; k++) sum += (share[k] ?? NaN) * (values[base[k] ?? NaN] ?? NaN);
    sums[i] = sum;
  }
  return sums;
}
