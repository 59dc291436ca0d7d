import type { Geometry } from "../contract/shape.ts";
import { localKilometres } from "../geography/localKilometres.ts";
import { type BorderSide, borderOf } from "./border.ts";

/** So many pairs of sides are compared in about a tenth of a second. */
const mostPairs = 5_000_000;

/**
 * Whether two sides of an outline cross, each other than where they join. Sides of different polygons may: they are added up.
 *
 * Holds   a true answer is true; an outline that would take too many comparisons (no real one does) is taken at its word.
 */
export function crossesItself(outline: Geometry): boolean {
  const { strips } = borderOf(outline, localKilometres(55));
  let pairs = 0;
  for (const sides of strips) {
    for (const [at, one] of sides.entries()) {
      pairs += sides.length - at - 1;
      if (pairs > mostPairs) return false;
      for (let next = at + 1; next < sides.length; next++) {
        const other = sides[next];
        if (other !== undefined && one.polygon === other.polygon && cross(one, other)) return true;
      }
    }
  }
  return false;
}

function cross(one: BorderSide, other: BorderSide): boolean {
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}

/** On which hand of a side a place lies: 0 on its line. */
function side({ from, to }: BorderSide, [x, y]: BorderSide["from"]): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
}
