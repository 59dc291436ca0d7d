import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Geometry } from "../../../domain/contract/shape.ts";
import { isInRing } from "../../../domain/geography/isInRing.ts";
import { labelPlace } from "../../../domain/geography/labelPlace.ts";
import { shapeBounds } from "../../../domain/geography/shapeBounds.ts";
import { even } from "../even.ts";

type Ring = [number, number][];

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test("a square is named in its middle, and a degree of it on the equator is 12,364 square kilometres", () => {
  const { at, squareKm } = labelPlace({ type: "Polygon", coordinates: [square(-2, 0, 1)] });
  expect([at, Math.round(squareKm)]).toEqual([[-1.5, 0.5], 12_364]);
});

test("of several parts the largest is named, and how large the others are does not count", () => {
  const { at, squareKm } = labelPlace({ type: "MultiPolygon", coordinates: [[square(5, 0, 0.1)], [square(-2, 0, 1)]] });
  expect([at, Math.round(squareKm)]).toEqual([[-1.5, 0.5], 12_364]);
});

test("a ward bent around another is named in its thicker arm, not in the other ward", () => {
  const crescent: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 1],
    [1, 1],
    [1, 10],
    [0, 10],
    [0, 0],
  ];
  const [lon, lat] = labelPlace({ type: "Polygon", coordinates: [crescent] }).at;
  expect([lon, isInRing([lon, lat], crescent)]).toEqual([8.5, true]);
});

test("a district around a city of its own is named beside the city", () => {
  const [lon, lat] = labelPlace({ type: "Polygon", coordinates: [square(0, 0, 10), square(4, 4, 3)] }).at;
  expect([lon, lat]).toEqual([2, 5]);
});

test("wherever corners lie, the name stands inside the shape", () => {
  fc.assert(
    fc.property(
      fc.array(even(0.2, 1), { minLength: 5, maxLength: 30 }),
      even(-5, 2),
      even(50, 55),
      (radii, lon, lat) => {
        const star = radii.map((radius, i): [number, number] => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
        });
        expect(isInRing(labelPlace({ type: "Polygon", coordinates: [star] }).at, star)).toBe(true);
      },
    ),
  );
});

test("the box around shapes holds every part of them, and of no shape there is none", () => {
  const island: Geometry = { type: "MultiPolygon", coordinates: [[square(0, 50, 1)], [square(9, 52, 2)]] };
  expect(shapeBounds([island, { type: "Polygon", coordinates: [square(-2, 51, 1)] }])).toEqual([-2, 50, 11, 54]);
  expect(shapeBounds([])).toBeNull();
});
