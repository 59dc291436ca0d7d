import type { Geometry } from "../../../domain/contract/shape.ts";

/** The one ring of an area that is drawn as a polygon without holes. */
export function outlineOf(shapes: ReadonlyMap<string, Geometry>, code: string): number[][] {
  const shape = shapes.get(code);
  if (shape === undefined) throw new RangeError(`${code} is not drawn`);
  return oneRing(shape);
}

/** The ring of a polygon without holes. */
export function oneRing(shape: Geometry): number[][] {
  const [ring, ...more] = shape.type === "Polygon" ? shape.coordinates : [];
  if (ring === undefined || more.length > 0) throw new RangeError("the area is not drawn as one ring");
  return ring;
}
