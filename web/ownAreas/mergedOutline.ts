import type { Geometry } from "../../domain/contract/shape.ts";

/** Several outlines as one: their polygons side by side, for a place inside any of them is inside. */
export function mergedOutline(outlines: readonly Geometry[]): Geometry {
  const [only] = outlines;
  if (outlines.length === 1 && only !== undefined) return only;
  const polygons = outlines.flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : one.coordinates));
  return { type: "MultiPolygon", coordinates: polygons };
}
