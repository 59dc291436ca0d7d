/**
 * Which class a figure falls in: 0 for the lowest. A figure on a break belongs to the class below it, but for a cap, which stands for itself and all beyond.
 *
 * Holds  every figure falls in exactly one of breaks.length + 1 classes, and a larger figure never in a lower one.
 */
export function stepOf(figure: number, breaks: readonly number[], cap: number | null): number {
  let step = 0;
  for (const one of breaks) if (figure > one || (cap === one && figure >= cap)) step++;
  return step;
}
