import type { Point } from "./localKilometres.ts";

/** The side of a line to keep: everything whose dot product with (a, b) is at most c. */
export type HalfPlane = { readonly a: number; readonly b: number; readonly c: number };

const sidesOfCircle = 24;

/** A circle as the 24 lines of a regular polygon whose corners lie on it. */
export function circleAround([x, y]: Point, radius: number): HalfPlane[] {
  const toSide = radius * Math.cos(Math.PI / sidesOfCircle);
  return Array.from({ length: sidesOfCircle }, (_, side) => {
    const angle = (2 * Math.PI * side) / sidesOfCircle;
    const [a, b] = [Math.cos(angle), Math.sin(angle)];
    return { a, b, c: a * x + b * y + toSide };
  });
}

/** One of so many equal slices of the ground around a centre, by angle; no line at all when there is only one. */
export function sliceAround(centre: Point, turn: number, turns: number): HalfPlane[] {
  if (turns === 1) return [];
  const { a, b, c } = rightOf(centre, (2 * Math.PI * turn) / turns);
  return [{ a: -a, b: -b, c: -c }, rightOf(centre, (2 * Math.PI * (turn + 1)) / turns)];
}

function rightOf([x, y]: Point, angle: number): HalfPlane {
  const [a, b] = [-Math.sin(angle), Math.cos(angle)];
  return { a, b, c: a * x + b * y };
}
