import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import type { DrawnShape } from "../../../server/score/drawShapes.ts";
import { tileSet } from "../../../server/tiles/tileSet.ts";

const ring = [
  [-2.3, 53.4],
  [-2.2, 53.4],
  [-2.19, 53.45],
  [-2.2, 53.5],
  [-2.3, 53.5],
  [-2.3, 53.4],
];
const neighbour = ring.map(([lon = 0, lat = 0]) => [lon + 0.1, lat]);
const shapes = [shape("E05000001", "North Ward", ring), shape("E05000002", "South Ward", neighbour, "approximate")];
const set = tileSet(shapes, (id) => `/tiles/${id}/{z}/{x}/{y}`);

test("the index names the areas in the order of the tiles' ids, with labels, sizes and what is only approximate", () => {
  const { id, tiles, ...index } = set.index;
  expect(index).toEqual({
    bounds: [-2.3, 53.4, -2.09, 53.5],
    maxZoom: 12,
    codes: ["E05000001", "E05000002"],
    names: ["North Ward", "South Ward"],
    lon: [-2.24746, -2.14746],
    lat: [53.45, 53.45],
    sizes: [77.4, 77.4],
    approximate: [1],
  });
  expect(tiles).toBe(`/tiles/${id}/{z}/{x}/{y}`);
});

test("a tile has the areas in it by their position, without properties, each with the corners it was drawn with", () => {
  const [z, x, y] = [9, 252, 165];
  const layer = layersOf(set.tile(z, x, y))["areas"];
  const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  expect(features.map((feature) => [feature?.id, feature?.properties])).toEqual([
    [0, {}],
    [1, {}],
  ]);
  // A step of the grid at zoom 9 is 0.00017 of a degree; the last corner is the first again.
  const drawn = features[0]?.toGeoJSON(x, y, z).geometry;
  const corners = drawn?.type === "Polygon" ? (drawn.coordinates[0] ?? []) : [];
  expect(corners).toHaveLength(ring.length);
  for (const [lon = 0, lat = 0] of ring) {
    const nearest = Math.min(...corners.map(([a = 0, b = 0]) => Math.hypot(a - lon, b - lat)));
    expect(nearest).toBeLessThan(0.0002);
  }
});

test("tiles of points have the places of the labels by the same positions, and no outlines", () => {
  const [z, x, y] = [9, 252, 165];
  const layers = layersOf(set.tile(z, x, y, "points"));
  expect(Object.keys(layers)).toEqual(["points"]);
  const features = [0, 1].map((i) => layers["points"]?.feature(i));
  expect([layers["points"]?.length, features.map((feature) => feature?.id)]).toEqual([2, [0, 1]]);
  features.forEach((feature, position) => {
    const drawn = feature?.toGeoJSON(x, y, z).geometry;
    const [lon = 0, lat = 0] = drawn?.type === "Point" ? drawn.coordinates : [];
    expect(lon).toBeCloseTo(set.index.lon[position] ?? Number.NaN, 3);
    expect(lat).toBeCloseTo(set.index.lat[position] ?? Number.NaN, 3);
  });
  expect(set.tile(9, 0, 0, "points")).toBeNull();
});

test("of areas that may overlap the smaller comes after the larger, so that it is painted above it; both keep their positions", () => {
  const inner = ring.map(([lon = 0, lat = 0]) => [-2.25 + (lon + 2.25) / 4, 53.45 + (lat - 53.45) / 4]);
  const overlapping = tileSet([shape("own-1", "Inner", inner), shape("own-2", "Outer", ring)], (id) => id, true);
  expect(overlapping.index.codes).toEqual(["own-1", "own-2"]);
  const layer = layersOf(overlapping.tile(9, 252, 165))["areas"];
  expect(Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i).id)).toEqual([1, 0]);
});

test("seen from afar the areas are still there, and where there are none there is no tile", () => {
  expect(layersOf(set.tile(0, 0, 0))["areas"]?.length).toBe(2);
  expect(set.tile(9, 0, 0)).toBeNull();
  expect(set.tile(12, 4000, 12)).toBeNull();
});

test("the id names what is drawn: other names keep it, another corner or another order changes it", () => {
  const [north, south] = shapes;
  if (north === undefined || south === undefined) throw new Error("There are two shapes.");
  expect(idOf([{ ...north, name: "Renamed" }, south])).toBe(set.index.id);
  const moved = ring.map(([lon = 0, lat = 0], i) => (i === 2 ? [lon, lat + 0.001] : [lon, lat]));
  expect(idOf([shape("E05000001", "North Ward", moved), south])).not.toBe(set.index.id);
  expect(idOf([south, north])).not.toBe(set.index.id);
});

test("without any shape there is an index of nothing", () => {
  const none = tileSet([], String);
  expect([none.index.bounds, none.index.codes, none.tile(0, 0, 0)]).toEqual([null, [], null]);
});

function idOf(given: readonly DrawnShape[]): string {
  return tileSet(given, String).index.id;
}

function layersOf(bytes: Uint8Array | null): VectorTile["layers"] {
  if (bytes === null) throw new Error("The tile is empty.");
  return new VectorTile(new PbfReader(bytes)).layers;
}

function shape(
  code: string,
  name: string,
  corners: readonly (readonly number[])[],
  quality: DrawnShape["quality"] = "official",
): DrawnShape {
  return { code, name, quality, geometry: JSON.stringify({ type: "Polygon", coordinates: [corners] }) };
}
