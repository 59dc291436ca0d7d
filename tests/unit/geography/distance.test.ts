import { expect, test } from "vitest";
import { earthRadiusKm, kmBetween } from "../../../domain/geography/distance.ts";

test("a degree of latitude is 111.195 km, and a degree of longitude at 60 degrees north half of that", () => {
  expect(kmBetween(0, 0, 0, 1)).toBeCloseTo((Math.PI / 180) * earthRadiusKm, 9);
  expect(kmBetween(-2, 60, -1, 60)).toBeCloseTo(55.5968, 3);
});

test("the far side of the globe is half of its girth away, and a place is nowhere away from itself", () => {
  expect(kmBetween(0, 0, 180, 0)).toBeCloseTo(Math.PI * earthRadiusKm, 6);
  expect(kmBetween(-2.24, 53.48, -2.24, 53.48)).toBe(0);
});

test("Manchester's Central Library is 9.9 km from Stockport's, as Pythagoras on the map has it", () => {
  expect(kmBetween(-2.2447, 53.478, -2.1575, 53.4056)).toBeCloseTo(9.9, 1);
});

test("the distance to an unknown point is unknown", () => {
  expect(kmBetween(Number.NaN, 53, -2, 53)).toBeNaN();
});
