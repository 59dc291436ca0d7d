import type { PointGroup } from "./pointGroups.ts";

const mostNamed = 5;

/** The lines about a mark: what each of its letters stands for. */
export function markWords({ points }: PointGroup): string[] {
  const words = points.slice(0, mostNamed).map((point) => `${point.letter}: ${point.words}`);
  return points.length > mostNamed ? [...words, `and ${points.length - mostNamed} more`] : words;
}
