import type { FeatureCollection } from "geojson";
import type { PointGroup } from "./pointGroups.ts";

/** Two points that belong together, by id, and how strongly: 0 to 1. */
export type PointLink = { readonly from: string; readonly to: string; readonly strength: number };

/** The marks as GeoJSON: each with its letters, and whether one of its points is the chosen one. */
export function markFeatures(groups: readonly PointGroup[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: groups.map(({ letters, lon, lat, points }, group) => ({
      type: "Feature",
      properties: { letters, group, isChosen: points.some(({ isChosen }) => isChosen === true) },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}

/** The links as lines from mark to mark. Two points within one mark have none to draw: the mark names both. */
export function linkFeatures(groups: readonly PointGroup[], links: readonly PointLink[]): FeatureCollection {
  const groupOf = new Map(groups.flatMap((group) => group.points.map(({ id }) => [id, group] as const)));
  return {
    type: "FeatureCollection",
    features: links.flatMap(({ from, to, strength }) => {
      const [one, other] = [groupOf.get(from), groupOf.get(to)];
      if (one === undefined || other === undefined || one === other) return [];
      const coordinates = [one, other].map(({ lon, lat }) => [lon, lat]);
      return [{ type: "Feature", properties: { strength }, geometry: { type: "LineString", coordinates } }];
    }),
  };
}
