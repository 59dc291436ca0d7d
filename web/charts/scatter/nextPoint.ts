import type { PlacedPoint } from "./scatterPoint.ts";

type At = Pick<PlacedPoint, "left" | "top">;

/** A key that moves from point to point. */
export const walkingKeys = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
] as const;
export type WalkingKey = (typeof walkingKeys)[number];

/**
 * Where a key leads from a point, by position. Arrows go to the nearest point that lies that way more than to the side, Page Down and Page Up to the next on the right and on the left, Home and
 * End to the first and the last of that order. Where nothing lies that way one stays.
 *
 * Holds  from any point Page Down and Page Up lead through every other one, also through points at one place.
 */
export function nextPoint(points: readonly At[], from: number, key: WalkingKey): number {
  switch (key) {
    case "PageDown":
    case "PageUp":
    case "Home":
    case "End":
      return inOrder(points, from, key);
    case "ArrowLeft":
      return nearest(points, from, ({ left }) => -left, across);
    case "ArrowRight":
      return nearest(points, from, ({ left }) => left, across);
    case "ArrowUp":
      return nearest(points, from, ({ top }) => -top, down);
    case "ArrowDown":
      return nearest(points, from, ({ top }) => top, down);
    default:
      return key satisfies never;
  }
}

const across = ({ top }: At) => top;
const down = ({ left }: At) => left;

function nearest(
  points: readonly At[],
  from: number,
  along: (point: At) => number,
  beside: (point: At) => number,
): number {
  const start = points[from];
  if (start === undefined) return from;
  let found = from;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, position) => {
    const [ahead, aside] = [along(point) - along(start), Math.abs(beside(point) - beside(start))];
    const away = Math.hypot(ahead, aside);
    if (ahead > 0 && ahead >= aside && away < least) [found, least] = [position, away];
  });
  return found;
}

function inOrder(points: readonly At[], from: number, key: "PageDown" | "PageUp" | "Home" | "End"): number {
  const order = points
    .map((point, position) => ({ point, position }))
    .toSorted((a, b) => a.point.left - b.point.left || b.point.top - a.point.top || a.position - b.position);
  if (key === "Home") return order[0]?.position ?? from;
  if (key === "End") return order.at(-1)?.position ?? from;
  const now = order.findIndex(({ position }) => position === from);
  return order[now + (key === "PageDown" ? 1 : -1)]?.position ?? from;
}
