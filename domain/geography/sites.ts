import { fiveDecimals } from "./localKilometres.ts";

export type PointOfArea = { readonly code: string; readonly lon: number; readonly lat: number };

/** One spot on the ground, and the areas that have it as their point. */
export type Site = { readonly lon: number; readonly lat: number; readonly codes: string[] };

/**
 * The different spots among the points: points that are one to five decimals are one site. Its codes stand in order, so that
 * the same areas always give the same drawing.
 *
 * Throws  RangeError if a code comes twice or a point is not a number.
 */
export function sites(points: readonly PointOfArea[]): Site[] {
  const bySpot = new Map<string, Site>();
  const seen = new Set<string>();
  for (const { code, lon, lat } of points) {
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
      throw new RangeError(`area ${code} has the point ${lon}, ${lat}, expected two numbers`);
    }
    if (seen.has(code)) throw new RangeError(`area ${code} comes twice, expected each code once`);
    seen.add(code);
    const site = { lon: fiveDecimals(lon), lat: fiveDecimals(lat), codes: [code] };
    const spot = `${site.lon} ${site.lat}`;
    const known = bySpot.get(spot);
    if (known === undefined) bySpot.set(spot, site);
    else known.codes.push(code);
  }
  for (const { codes } of bySpot.values()) codes.sort();
  return [...bySpot.values()];
}
