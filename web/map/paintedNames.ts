import type { FeatureCollection } from "geojson";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { labelPlace } from "./shapeFrame.ts";

/** The names of the painted areas, each in the middle of its shape; those with a pattern are pointed out and keep their room before others. */
export function paintedNames(
  shapes: ShapeCollection | null,
  paints: ReadonlyMap<string, AreaPaint>,
): FeatureCollection {
  const features = (shapes?.features ?? []).flatMap(({ properties, geometry }) => {
    const paint = paints.get(properties.code);
    if (paint === undefined) return [];
    const { at, size } = labelPlace(geometry);
    return [
      {
        type: "Feature" as const,
        properties: { name: properties.name, order: -size, isPointedOut: paint.pattern !== "none" },
        geometry: { type: "Point" as const, coordinates: [...at] },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}
