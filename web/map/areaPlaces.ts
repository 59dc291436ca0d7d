import type { Feature, FeatureCollection } from "geojson";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";

/** The label points of the areas at these positions. Where two labels collide, the larger area keeps its own. */
export function areaPlaces({ names, lon, lat, sizes }: ShapeIndex, positions: readonly number[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: positions.map((position) => ({
      ...point(names[position] ?? "", lon[position], lat[position], sizes[position]),
      id: position,
    })),
  };
}

/** A point with its name in the middle of each district. `districtOf` says by its position in which one an area lies, null where that is not known. */
export function districtPlaces(
  { codes, lon, lat, sizes }: ShapeIndex,
  districtOf: (position: number) => string | null,
): FeatureCollection {
  const sums = new Map<string, { lon: number; lat: number; size: number }>();
  codes.forEach((_, position) => {
    const district = districtOf(position);
    const [x, y, size] = [lon[position], lat[position], sizes[position]];
    if (district === null || x === undefined || y === undefined || size === undefined) return;
    const sum = sums.get(district) ?? { lon: 0, lat: 0, size: 0 };
    sums.set(district, { lon: sum.lon + size * x, lat: sum.lat + size * y, size: sum.size + size });
  });
  return {
    type: "FeatureCollection",
    features: [...sums]
      .filter(([, { size }]) => size > 0)
      .map(([name, sum]) => point(name, sum.lon / sum.size, sum.lat / sum.size, sum.size)),
  };
}

function point(name: string, lon = Number.NaN, lat = Number.NaN, size = 0): Feature {
  return {
    type: "Feature",
    properties: { name, order: -size },
    geometry: { type: "Point", coordinates: [lon, lat] },
  };
}
