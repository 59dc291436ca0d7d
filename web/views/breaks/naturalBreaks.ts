import { ckmeans } from "simple-statistics";
import { breakAfter } from "./breakAfter.ts";

/** Breaks in the gaps between figures, so that those of a class are as alike as so many classes allow (ckmeans, Wang and Song 2011). Figures in rising order. */
export function naturalBreaks(sorted: readonly number[], classes: number): number[] {
  const different = new Set(sorted).size;
  if (different < 2) return [];
  const clusters = ckmeans([...sorted], Math.min(classes, different));
  let below = 0;
  return clusters
    .slice(0, -1)
    .map((cluster) => {
      below += cluster.length;
      return breakAfter(sorted, below);
    })
    .filter((one) => one !== null);
}
