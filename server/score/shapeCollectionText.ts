import type { DrawnShape } from "./drawShapes.ts";

/** The text of a GeoJSON collection, its features counted from 0. */
export function shapeCollectionText(shapes: readonly DrawnShape[]): string {
  const features = shapes.map(
    ({ geometry, ...properties }, id) =>
      `{"type":"Feature","id":${id},"properties":${JSON.stringify(properties)},"geometry":${geometry}}`,
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}`;
}
