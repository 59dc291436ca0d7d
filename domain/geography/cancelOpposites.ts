import type { Side } from "./numberedCorners.ts";

/** The sides that remain when each one is struck out against one that runs the other way between the same two corners. */
export function cancelOpposites(sides: readonly Side[], cornerCount: number): Side[] {
  const open = new Map<number, Side[]>();
  for (const side of sides) {
    const opposite = open.get(side[1] * cornerCount + side[0]);
    if (opposite !== undefined && opposite.length > 0) {
      opposite.pop();
      continue;
    }
    const key = side[0] * cornerCount + side[1];
    const same = open.get(key);
    if (same === undefined) open.set(key, [side]);
    else same.push(side);
  }
  return [...open.values()].flat();
}
