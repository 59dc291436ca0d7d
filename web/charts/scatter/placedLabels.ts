import type { PlacedPoint } from "./scatterPoint.ts";

/** A name beside its point. */
export type PlacedLabel = { readonly text: string; readonly left: number; readonly top: number };

type Point = Pick<PlacedPoint, "name" | "left" | "top">;
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** About as wide as a letter of 14 px is, and as high as a line of them. */
const letterWidth = 7.6;
const lineHeight = 18;
const clear = 9;

/** Puts names beside their points, the first ones first: right, left, below or above, wherever they stay in the frame and off each other. A name for which there is no room is left out. */
export function placedLabels(points: readonly Point[], frame: Box): PlacedLabel[] {
  const taken: Box[] = [];
  return points.flatMap(({ name, left, top }) => {
    const width = name.length * letterWidth;
    const places = [
      { left: left + clear, top: top + 5 },
      { left: left - clear - width, top: top + 5 },
      { left: left - width / 2, top: top + clear + 14 },
      { left: left - width / 2, top: top - clear - 4 },
    ];
    const free = places.find((place) => {
      const box = boxOf(place, width);
      return isInside(box, frame) && !taken.some((other) => isOver(box, other));
    });
    if (free === undefined) return [];
    taken.push(boxOf(free, width));
    return [{ text: name, ...free }];
  });
}

function boxOf({ left, top }: { readonly left: number; readonly top: number }, width: number): Box {
  return { left, right: left + width, top: top - lineHeight + 4, bottom: top + 4 };
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
