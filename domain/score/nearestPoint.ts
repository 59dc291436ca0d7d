import type { PointIndex } from "./pointIndex.ts";

/**
 * The nearest point to a place, no further than `mostKm`; null when there is none, or the place is unknown.
 *
 * Units   km. Without `mostKm` it looks a quarter of the way round the globe.
 */
export function nearestPoint(
  index: PointIndex,
  lon: number,
  lat: number,
  mostKm = 10_000,
): { position: number; km: number } | null {
  for (let radius = Math.min(1, mostKm); ; radius = Math.min(2 * radius, mostKm)) {
    let nearest: { position: number; km: number } | null = null;
    index.within(lon, lat, radius, (position, km) => {
      if (nearest === null || km < nearest.km) nearest = { position, km };
    });
    if (nearest !== null || radius >= mostKm) return nearest;
  }
}
