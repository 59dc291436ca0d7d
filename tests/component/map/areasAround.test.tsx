import { expect, test } from "vitest";
import { type ShapeCollection, shapeCollectionSchema } from "../../../domain/contract/shapeCollection.ts";
import { areasAround } from "../../../web/map/areasAround.ts";

/** A square with a pond in it, and in two pieces a village with one of them beside the square. */
const shapes: ShapeCollection = shapeCollectionSchema.parse({
  type: "FeatureCollection",
  features: [
    shape(0, "Square", { type: "Polygon", coordinates: [box(0, 0, 4), box(1, 1, 1)] }),
    shape(1, "Village", { type: "MultiPolygon", coordinates: [[box(5, 0, 1)], [box(8, 8, 1)]] }),
    shape(2, "Wedge", {
      type: "Polygon",
      coordinates: [
        [
          [0, 5],
          [4, 5],
          [0, 9],
          [0, 5],
        ],
      ],
    }),
  ],
});

test.for([
  [0.5, 0.5, ["Square"]],
  [1.5, 1.5, []],
  [4.5, 0.5, []],
  [5.5, 0.5, ["Village"]],
  [8.5, 8.5, ["Village"]],
  [1, 7, ["Wedge"]],
  [3, 7, []],
  [-1, 7, []],
] as const)("the point %s, %s lies in %j", ([lon, lat, names]) => {
  expect(namesOf([{ lon, lat }])).toEqual(names);
});

test("an area is there once however many points lie in it, and areas keep their order", () => {
  expect(
    namesOf([
      { lon: 5.5, lat: 0.5 },
      { lon: 0.5, lat: 0.5 },
      { lon: 3.5, lat: 3.5 },
    ]),
  ).toEqual(["Square", "Village"]);
});

test("before the shapes are there nothing is around", () => {
  expect(areasAround(null, [{ lon: 0.5, lat: 0.5 }])).toEqual([]);
});

function namesOf(points: Parameters<typeof areasAround>[1]): string[] {
  return areasAround(shapes, points).map(({ properties: { name } }) => name);
}

function shape(id: number, name: string, geometry: unknown) {
  return { type: "Feature", id, properties: { code: `E0500000${id}`, name, quality: "official" }, geometry };
}

function box(west: number, south: number, side: number): number[][] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
