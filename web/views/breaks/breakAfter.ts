import { roundest } from "./roundest.ts";

/** The break that parts so many of the least figures from the rest: the roundest number between the two. Null where a tie stands across it. */
export function breakAfter(sorted: readonly number[], below: number): number | null {
  const [last, next] = [sorted[below - 1], sorted[below]];
  return last === undefined || next === undefined || last >= next ? null : roundest(last, next);
}
