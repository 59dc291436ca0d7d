import type { Geometry } from "../contract/shape.ts";
import { fiveDecimals } from "./localKilometres.ts";

export type Corner = readonly [lon: number, lat: number];

/** A side of a shape, from one corner to the next, by their numbers; the inside is on its left. */
export type Side = readonly [from: number, to: number];

/**
 * The corners of several shapes, each spot numbered once, and their sides.
 *
 * Units   degrees to five decimals: corners a metre apart become one, and a side with both ends on one spot is left out.
 */
export function numberedCorners(shapes: readonly Geometry[]): { corners: Corner[]; sides: Side[] } {
  const corners: Corner[] = [];
  const sides: Side[] = [];
  const numbers = new Map<string, number>();
  for (const ring of shapes.flatMap(ringsOfShape)) {
    let from: number | undefined;
    for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
      const corner: Corner = [fiveDecimals(lon), fiveDecimals(lat)];
      const spot = `${corner[0]} ${corner[1]}`;
      const number = numbers.get(spot) ?? corners.push(corner) - 1;
      numbers.set(spot, number);
      if (from !== undefined && from !== number) sides.push([from, number]);
      from = number;
    }
  }
  return { corners, sides };
}

/** All rings of a shape, outlines and holes alike. */
export function ringsOfShape(shape: Geometry): readonly (readonly (readonly number[])[])[] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}
