import { at } from "../at.ts";
import type { Layer, Wholes } from "./wholes.ts";

/** One base area inside a larger one: its position, and how much of it lies inside. */
export type BasePart = { readonly base: number; readonly share: number };

/**
 * The base areas inside each area of a layer, by area id.
 *
 * Shapes  `bases` are area ids by position; only those that `counts` says yes to take part.
 * Holds   when the layer is the bases' own, every base stands alone in itself.
 */
export function partsOf(
  wholes: Wholes,
  layer: Layer,
  bases: readonly string[],
  counts: (base: number) => boolean,
): Map<string, BasePart[]> {
  const inside = new Map<string, BasePart[]>();
  bases.forEach((id, base) => {
    if (!counts(base)) return;
    for (const [whole, share] of wholes.of(id, layer)) {
      const parts = inside.get(whole);
      if (parts === undefined) inside.set(whole, [{ base, share }]);
      else parts.push({ base, share });
    }
  });
  return inside;
}

/** A sum over parts, and how many of them are not in it because they are unknown. */
export type RolledUp = { readonly sum: number | null; readonly unknown: number };

/**
 * A figure of a larger area: the sum over its parts, each by its share.
 *
 * Shapes  values are by base position, NaN where unknown.
 * Holds   over wholes that split all bases exactly, the sums add up to the total; unknown is never zero: with no known
 *         part the sum is null.
 */
export function rollUp(parts: readonly BasePart[], values: ArrayLike<number>): RolledUp {
  let sum = 0;
  let unknown = 0;
  for (const { base, share } of parts) {
    const value = at(values, base);
    if (Number.isNaN(value)) unknown++;
    else sum += share * value;
  }
  return { sum: unknown === parts.length ? null : sum, unknown };
}
