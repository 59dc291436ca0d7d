/** Mean radius of the Earth in km (IUGG), as METHOD and most statistical software take it. */
export const earthRadiusKm = 6371.0088;

/**
 * Straight-line distance over the ground between two points.
 *
 * Units   degrees in, km out. NaN when either point is unknown.
 * Source  The haversine formula on a sphere; within 0.5 % of the ellipsoid.
 */
export function kmBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const halfLat = ((latB - latA) * radians) / 2;
  const halfLon = ((lonB - lonA) * radians) / 2;
  const sinLat = Math.sin(halfLat);
  const sinLon = Math.sin(halfLon);
  const chord = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLon * sinLon;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const radians = Math.PI / 180;
