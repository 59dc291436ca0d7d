import { numberWritten } from "../data/written.ts";

/** A probability as people read it. Nothing is quite certain: what would round to 0 or 100 % is said to be under or over the last figure shown. Null: never compared. */
export function probabilityWritten(probability: number | null): string {
  if (probability === null) return "not compared";
  if (probability > 0.9995) return "over 99.9%";
  if (probability < 0.0005) return "under 0.1%";
  return `${numberWritten(Math.min(99.9, 100 * probability))}%`;
}
