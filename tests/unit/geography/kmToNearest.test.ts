import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kmBetween } from "../../../domain/geography/distance.ts";
import { kmToNearest } from "../../../domain/geography/kmToNearest.ts";
import { even } from "../even.ts";

const point = fc.tuple(even(-9, 2), even(49, 61));

test("the nearest of many is the one that measuring every one of them finds", () => {
  const law = fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), point, (points, [lon, lat]) => {
    const measured = points.map(([x, y]) => kmBetween(lon, lat, x, y));
    expect(kmToNearest(points)(lon, lat)).toBe(Math.min(...measured));
  });
  fc.assert(law, { numRuns: 500 });
});

test("among points close together too, where the first boxes find it", () => {
  const close = fc.tuple(even(-2.3, -2.2), even(53.4, 53.5));
  const law = fc.property(fc.array(close, { minLength: 1, maxLength: 200 }), close, (points, [lon, lat]) => {
    const measured = points.map(([x, y]) => kmBetween(lon, lat, x, y));
    expect(kmToNearest(points)(lon, lat)).toBe(Math.min(...measured));
  });
  fc.assert(law, { numRuns: 300 });
});

test("a point in the middle of the Atlantic, or at a pole, still has a nearest one", () => {
  const nearest = kmToNearest([[-2.24, 53.48]]);
  expect([nearest(-40, 30), nearest(0, 90), nearest(178, -53)].map((km) => Math.round(km ?? Number.NaN))).toEqual([
    Math.round(kmBetween(-40, 30, -2.24, 53.48)),
    Math.round(kmBetween(0, 90, -2.24, 53.48)),
    Math.round(kmBetween(178, -53, -2.24, 53.48)),
  ]);
});

test("without points there is no nearest", () => {
  expect(kmToNearest([])(0, 51)).toBe(null);
});
