import type { Geometry } from "../contract/shape.ts";
import { cancelOpposites } from "./cancelOpposites.ts";
import { numberedCorners, ringsOfShape } from "./numberedCorners.ts";
import { polygonsOfRings } from "./polygonsOfRings.ts";
import { ringArea } from "./ringArea.ts";
import { ringsOfSides } from "./ringsOfSides.ts";
import { splitAtCorners } from "./splitAtCorners.ts";

const areaLost = 0.001;

/**
 * The outline of a whole from the outlines of its parts, without the borders inside it: a border that two parts share runs
 * both ways and cancels out.
 *
 * Shapes  parts that do not overlap, such as approximate cells of one drawing, or wholes merged from them.
 * Units   degrees to five decimals.
 * Holds   the area of the whole is that of its parts (to a thousandth); where it would not be, the parts are kept side by side, inner borders and all.
 * Throws  RangeError if there is no part.
 */
export function mergeShapes(parts: readonly Geometry[]): Geometry {
  const [only] = parts;
  if (only === undefined) throw new RangeError("0 parts given, expected at least 1");
  if (parts.length === 1) return only;
  const { corners, sides } = numberedCorners(parts);
  const open = cancelOpposites(sides, corners.length);
  const border = cancelOpposites(splitAtCorners(open, corners), corners.length);
  const polygons = polygonsOfRings(ringsOfSides(border, corners));
  const expected = area(parts.flatMap(ringsOfShape));
  const isWhole = Math.abs(area(polygons.flat()) - expected) <= areaLost * expected;
  return shapeOf(isWhole ? polygons : parts.flatMap(polygonsOfShape));
}

function shapeOf(polygons: number[][][][]): Geometry {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function polygonsOfShape(shape: Geometry): number[][][][] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}

/** Holes run the other way, so they take their area off. */
function area(rings: readonly (readonly (readonly number[])[])[]): number {
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}
