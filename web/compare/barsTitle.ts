import type { ChartRow } from "../charts/chartRow.ts";
import { listWritten } from "../data/written.ts";

type Bar = Pick<ChartRow, "label" | "value" | "low" | "high">;

/**
 * The message of a few bars: which is the longest. `most` goes on behind "has", as in "the most people in need". Where intervals overlap nobody knows which it is, and the title says so;
 * a bar that is not known takes no part.
 */
export function barsTitle(bars: readonly Bar[], most: string): string {
  const known = bars.flatMap(({ value, ...bar }) => (value === null ? [] : [{ ...bar, value }]));
  const longest = known.toSorted((a, b) => b.value - a.value)[0];
  if (longest === undefined) return "Not known for any of them";
  if (known.length === 1) return `Known for ${longest.label} only`;
  if (known.every(({ value }) => isAlike(value, longest.value))) return "They are all alike";
  const from = longest.low ?? longest.value;
  const first = known.filter(({ value, high }) => (high ?? value) > from || isAlike(value, longest.value));
  const names = first.map(({ label }) => label);
  if (first.every(({ value }) => isAlike(value, longest.value)))
    return names.length === 1 ? `${longest.label} has ${most}` : `${listWritten(names)} share ${most}`;
  return names.length === 2 ? `${names.join(" or ")} has ${most}` : `Several may have ${most}`;
}

/** Written with one decimal they would be the same. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.05;
}
