import type { Overlap } from "../../domain/contract/overlap.ts";
import { type Digits, fixedWritten } from "../areas/cellWords.ts";

/** A share as people read it: whole percent, and never 0% or 100% for what is only near it. */
export function percentWritten(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.5) return "under 1%";
  if (percent < 100 && percent >= 99.5) return "over 99%";
  return `${Math.round(percent)}%`;
}

/** How sure it is that the places are more than the need: in how many of the draws of need they are. */
export function surenessWords(sureness: number | null): string {
  return sureness === null ? "not known" : `${percentWritten(sureness)} of draws`;
}

/** The area with a gap that is nearest to the set, where there is one. */
export function nearestGapWords({ gapsNearby: [nearest] }: Pick<Overlap, "gapsNearby">): string {
  return nearest === undefined ? "none known" : `${nearest.name}, ${fixedWritten(nearest.km, 1)} km`;
}

/** How many decimals a column needs: none where all its figures are whole. */
export function digitsFor(values: readonly number[]): Digits {
  return values.every((value) => Math.abs(value - Math.round(value)) < 0.05) ? 0 : 1;
}
