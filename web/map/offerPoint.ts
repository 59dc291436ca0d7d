import type { FeatureCollection } from "geojson";
import type { Offer } from "../../domain/contract/offer.ts";

/** An offer as the map shows it: a point, and the lines of its tooltip. */
export type OfferPoint = { readonly lon: number; readonly lat: number; readonly words: string };

/** The offers that have a point. Those without one are counted in the notes, not guessed onto the map. */
export function offerPoints(offers: readonly Offer[]): OfferPoint[] {
  const points: OfferPoint[] = [];
  for (const { venue, title, provider } of offers) {
    if (venue.lon === null || venue.lat === null) continue;
    const where = venue.name === null || venue.name === provider.name ? "" : `, ${venue.name}`;
    points.push({ lon: venue.lon, lat: venue.lat, words: `${title} · ${provider.name}${where}` });
  }
  return points;
}

/** The same as GeoJSON, for the map to cluster. */
export function offerFeatures(points: readonly OfferPoint[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: points.map(({ lon, lat, words }) => ({
      type: "Feature",
      properties: { words },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}
