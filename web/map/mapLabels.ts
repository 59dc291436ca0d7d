import type { Feature, FeatureCollection } from "geojson";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { labelPlace } from "./shapeFrame.ts";

/** More areas than this are too small to carry names or letters; the table and the tooltip name them. */
const mostLabels = 5000;

/** A point in each shape with its name and letter, and one in the middle of each district. Where two labels collide, the larger area keeps its own. */
export function mapLabels(shapes: ShapeCollection | null, paints: ReadonlyMap<string, AreaPaint>): FeatureCollection {
  if (shapes === null || shapes.features.length > mostLabels) return { type: "FeatureCollection", features: [] };
  const features: Feature[] = [];
  const districts = new Map<string, { at: [number, number]; size: number }>();
  for (const { properties, geometry } of shapes.features) {
    const { at, size } = labelPlace(geometry);
    const paint = paints.get(properties.code);
    features.push(label("area", properties.name, paint?.letter ?? "", at, size));
    if (typeof paint?.district !== "string") continue;
    const sum = districts.get(paint.district) ?? { at: [0, 0], size: 0 };
    districts.set(paint.district, {
      at: [sum.at[0] + size * at[0], sum.at[1] + size * at[1]],
      size: sum.size + size,
    });
  }
  for (const [name, { at, size }] of districts) {
    if (size > 0) features.push(label("district", name, "", [at[0] / size, at[1] / size], size));
  }
  return { type: "FeatureCollection", features };
}

function label(kind: string, name: string, letter: string, at: readonly [number, number], size: number): Feature {
  return {
    type: "Feature",
    properties: { kind, name, letter, order: -size },
    geometry: { type: "Point", coordinates: [...at] },
  };
}
