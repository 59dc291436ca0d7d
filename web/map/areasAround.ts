import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";

type Feature = ShapeCollection["features"][number];
type Point = { readonly lon: number; readonly lat: number };

/** The shapes that points lie in, each once: enough to say where on a map they are. Never for counting: what is drawn may be approximate. */
export function areasAround(shapes: ShapeCollection | null, points: readonly Point[]): Feature[] {
  return (shapes?.features ?? []).filter(({ geometry }) => points.some((point) => isIn(geometry, point)));
}

function isIn(geometry: Feature["geometry"], point: Point): boolean {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => rings.filter((ring) => isWithin(ring, point)).length % 2 === 1);
}

/** A line drawn east from the point crosses the ring an odd number of times. */
function isWithin(ring: readonly (readonly number[])[], { lon, lat }: Point): boolean {
  let within = false;
  ring.forEach(([x = Number.NaN, y = Number.NaN], place) => {
    const [beforeX = Number.NaN, beforeY = Number.NaN] = ring.at(place - 1) ?? [];
    if (y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x)) within = !within;
  });
  return within;
}
