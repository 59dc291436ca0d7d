import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kmBetween } from "../../../domain/geography/distance.ts";
import { nearestPoint } from "../../../domain/score/reach/nearestPoint.ts";
import { pointIndex } from "../../../domain/score/reach/pointIndex.ts";
import { mulberry32 } from "../../../domain/score/uncertainty/mulberry32.ts";
import { even } from "../even.ts";

type Point = { readonly lon: number; readonly lat: number };

const unknown = Number.NaN;
const inBritain = fc.record({
  lon: even(-6, 2),
  lat: even(50, 59),
});
const anywhere = fc.record({
  lon: even(-180, 180),
  lat: even(-90, 90),
});

function indexOf(points: readonly Point[]) {
  return pointIndex({
    lon: Float64Array.from(points, ({ lon }) => lon),
    lat: Float64Array.from(points, ({ lat }) => lat),
  });
}

test.each([
  ["in Britain", inBritain],
  ["anywhere on the globe", anywhere],
])("the nearest point is the one that comparing all of them finds, %s", (_, point) => {
  const most = fc.constantFrom(1, 30, 300, 10_000);
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), point, most, (points, from, mostKm) => {
      const away = points.map(({ lon, lat }) => kmBetween(from.lon, from.lat, lon, lat));
      const least = Math.min(...away, Infinity);
      const found = nearestPoint(indexOf(points), from.lon, from.lat, mostKm);
      const km = found === null ? Infinity : (away[found.position] ?? Number.NaN);
      expect(found?.km ?? Infinity).toBe(km);
      expect(Math.abs(km - (least > mostKm ? Infinity : least))).not.toBeGreaterThan(1e-6);
    }),
    { numRuns: 500 },
  );
});

test("among evenly spread points none is nearer than the one found", () => {
  const random = mulberry32(7);
  const somewhere = () => ({ lon: -3 + 4 * random(), lat: 51 + 3 * random() });
  const points = Array.from({ length: 400 }, somewhere);
  const index = indexOf(points);
  for (const { lon, lat } of Array.from({ length: 1000 }, somewhere)) {
    const least = Math.min(...points.map((point) => kmBetween(lon, lat, point.lon, point.lat)));
    expect(nearestPoint(index, lon, lat)?.km).toBe(least);
  }
});

test("of offers at the same place the first listed is the nearest", () => {
  const library = { lon: -2, lat: 53 };
  expect(nearestPoint(indexOf([{ lon: -3, lat: 53 }, library, library]), -2.01, 53)?.position).toBe(1);
});

test("a place without a point is near nothing, and nothing is near where no point is known", () => {
  expect(nearestPoint(indexOf([{ lon: -2, lat: 53 }]), unknown, 53)).toBeNull();
  expect(nearestPoint(indexOf([{ lon: unknown, lat: 53 }]), -2, 53)).toBeNull();
  expect(nearestPoint(indexOf([]), -2, 53)).toBeNull();
});

test("a point exactly at the limit is near enough", () => {
  const km = kmBetween(-2, 53, -2.1, 53);
  const index = indexOf([{ lon: -2.1, lat: 53 }]);
  expect(nearestPoint(index, -2, 53, km)).toEqual({ position: 0, km });
  expect(nearestPoint(index, -2, 53, km * 0.999999)).toBeNull();
});
