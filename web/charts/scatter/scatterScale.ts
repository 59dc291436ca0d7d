import { type ScaleContinuousNumeric, scaleLinear, scaleSqrt } from "d3-scale";

/** A scale from zero to the largest of the figures and a little more, in so many pixels; and whether it is a root scale. */
export type ScatterScale = { readonly scale: ScaleContinuousNumeric<number, number>; readonly isRoot: boolean };

/** So many times what nearly all figures stay below is so far out that a plain scale would press all others into a corner. */
const farOut = 4;

/** Fits figures into pixels, from zero, with room beyond the largest. A few figures that lie far out call for a root scale, which the axis must then say. */
export function scatterScale(figures: readonly number[], range: readonly [number, number]): ScatterScale {
  // Typed, because the browser sorts a country's numbers several times as fast without asking how two of them compare.
  const sorted = new Float64Array(figures).toSorted();
  const most = sorted.at(-1) ?? 1;
  const usual = sorted[Math.floor(sorted.length * 0.95)] ?? most;
  const isRoot = most > farOut * usual && usual > 0;
  const make = isRoot ? scaleSqrt : scaleLinear;
  return { scale: make([Math.min(0, sorted[0] ?? 0), (most > 0 ? most : 1) * 1.12], [...range]), isRoot };
}
