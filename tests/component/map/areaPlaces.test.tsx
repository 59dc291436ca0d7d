import { expect, test } from "vitest";
import type { ShapeIndex } from "../../../domain/contract/shapeIndex.ts";
import { areaPlaces, districtPlaces } from "../../../web/map/areaPlaces.ts";
import { code } from "./builders.ts";

/** Three wards on the equator: a large and a small one in Bolton, and one nobody says the district of. */
const index: ShapeIndex = {
  id: "one",
  tiles: "/tiles/{z}/{x}/{y}",
  bounds: [0, 0, 8, 0],
  maxZoom: 12,
  codes: [code("E05000001"), code("E05000002"), code("E05000003")],
  names: ["Astley", "Breightmet", "Crompton"],
  lon: [0, 4, 8],
  lat: [0, 0, 0],
  sizes: [3, 1, 2],
  approximate: [],
};

test("an area is named where the index says, under the number that its outline has in the tiles", () => {
  expect(areaPlaces(index, [2, 0]).features).toEqual([
    { type: "Feature", id: 2, ...named("Crompton", 8, 2) },
    { type: "Feature", id: 0, ...named("Astley", 0, 3) },
  ]);
});

test("a district is named in the middle of its areas, where a larger one counts for more", () => {
  const districts = ["Bolton", "Bolton", null];
  expect(districtPlaces(index, (position) => districts[position] ?? null).features).toEqual([
    { type: "Feature", ...named("Bolton", 1, 4) },
  ]);
});

test("a place without any size is not named: it would have no middle", () => {
  expect(districtPlaces({ ...index, sizes: [0, 0, 0] }, () => "Bolton").features).toEqual([]);
});

function named(name: string, lon: number, size: number) {
  return { properties: { name, order: -size }, geometry: { type: "Point", coordinates: [lon, 0] } };
}
