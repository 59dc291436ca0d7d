import type { Geometry } from "../contract/shape.ts";

/** The box that holds every shape: west, south, east and north in degrees; null where there is none. */
export function shapeBounds(geometries: Iterable<Geometry>): [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer = []] of parts) {
      for (const [lon = Number.NaN, lat = Number.NaN] of outer) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return west <= east ? [west, south, east, north] : null;
}
