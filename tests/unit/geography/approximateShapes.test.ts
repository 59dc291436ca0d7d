import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approximateShapes } from "../../../domain/geography/approximateShapes.ts";
import { isInRing } from "../../../domain/geography/isInRing.ts";
import { ringArea } from "../../../domain/geography/ringArea.ts";
import { even } from "../even.ts";
import { oneRing, outlineOf } from "./outlineOf.ts";

const spread = fc.uniqueArray(
  fc.record({ lon: fc.integer({ min: -250, max: -150 }), lat: fc.integer({ min: 5300, max: 5400 }) }),
  { minLength: 1, maxLength: 60, selector: ({ lon, lat }) => `${lon} ${lat}` },
);
const pointsOf = (spots: readonly { lon: number; lat: number }[]) =>
  spots.map(({ lon, lat }, at) => ({ code: `A${at}`, lon: lon / 100, lat: lat / 100 }));

describe("approximate shapes", () => {
  test("gives the middle of nine evenly spaced points the square around it, half way to each neighbour", () => {
    const points = [53.49, 53.5, 53.51].flatMap((lat) =>
      [-2.02, -2, -1.98].map((lon) => ({ code: `${lon} ${lat}`, lon, lat })),
    );
    const corners = new Set(outlineOf(approximateShapes(points), "-2 53.5").map((corner) => corner.join(" ")));
    expect(corners).toEqual(new Set(["-1.99 53.495", "-1.99 53.505", "-2.01 53.505", "-2.01 53.495"]));
  });

  test("draws every area once, closed, anticlockwise and to five decimals, with its own point inside", () => {
    fc.assert(
      fc.property(spread, (spots) => {
        const points = pointsOf(spots);
        const shapes = approximateShapes(points);
        expect([...shapes.keys()].toSorted()).toEqual(points.map(({ code }) => code).toSorted());
        for (const { code, lon, lat } of points) {
          const ring = outlineOf(shapes, code);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(ringArea(ring)).toBeGreaterThan(0);
          expect(isInRing([lon, lat], ring)).toBe(true);
          for (const degrees of ring.flat()) expect(Math.round(degrees * 1e5) / 1e5).toBe(degrees);
        }
      }),
    );
  });

  test("never puts one spot of ground into two areas", () => {
    const spot = fc.tuple(even(-2.6, -1.4), even(52.9, 54.1));
    fc.assert(
      fc.property(spread, fc.array(spot, { minLength: 50, maxLength: 50 }), (spots, places) => {
        const rings = [...approximateShapes(pointsOf(spots)).values()].map((shape) => oneRing(shape));
        for (const place of places) {
          // A metre inside: along a shared border rounding may fall either way.
          const holders = rings.filter((ring) => isWellInside(place, ring));
          expect(holders.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("cuts an outer area off at 1.1 times the distance to its fifth neighbour", () => {
    const points = [0, 1, 2, 3, 4, 5, 6].map((step) => ({ code: `A${step}`, lon: 0, lat: step / 100 }));
    const southernmost = Math.min(...outlineOf(approximateShapes(points), "A0").map(([, lat]) => lat ?? Number.NaN));
    // The 24-sided circle has a flat side to the south, a little nearer than its corners.
    expect(southernmost).toBeCloseTo(-0.055 * Math.cos(Math.PI / 24), 4);
  });

  test("leaves no hole where four areas stand around empty ground", () => {
    const towns = [
      [-2, 53],
      [-2, 53.3],
      [-1.5, 53.3],
      [-1.5, 53],
    ];
    const points = towns.flatMap(([lon = 0, lat = 0], town) =>
      Array.from({ length: 200 }, (_, at) => ({
        code: `${town}-${at}`,
        lon: lon + 0.25 * Math.cos(at * 2.4) * Math.sqrt((at + 1) / 200),
        lat: lat + 0.15 * Math.sin(at * 2.4) * Math.sqrt((at + 1) / 200),
      })),
    );
    const shapes = approximateShapes(points);
    const holders = [...shapes.values()].filter((shape) => isInRing([-1.75, 53.15], oneRing(shape)));
    expect(holders.length).toBe(1);
  });

  test("shares a cell in equal angles among areas that have the very same point", () => {
    const alone = [0, 1, 2, 3].map((at) => ({
      code: `N${at}`,
      lon: -2 + Math.cos((at * Math.PI) / 2) / 50,
      lat: 53 + Math.sin((at * Math.PI) / 2) / 50,
    }));
    const together = ["a", "b", "c", "d"].map((code) => ({ code, lon: -2, lat: 53 }));
    const whole = Math.abs(
      ringArea(outlineOf(approximateShapes([...alone, { code: "one", lon: -2, lat: 53 }]), "one")),
    );
    const shapes = approximateShapes([...alone, ...together]);
    for (const { code } of together) expect(ringArea(outlineOf(shapes, code)) / whole).toBeCloseTo(0.25, 3);
  });

  test("copes with no point, one, two on one spot, and points in a line", () => {
    expect(approximateShapes([])).toEqual(new Map());
    const one = outlineOf(approximateShapes([{ code: "A", lon: -2, lat: 53 }]), "A");
    expect(one.length).toBe(25);
    const two = approximateShapes(["A", "B"].map((code) => ({ code, lon: -2, lat: 53 })));
    expect([...two.values()].map((shape) => ringArea(oneRing(shape)) > 0)).toEqual([true, true]);
    const line = approximateShapes([1, 2, 3].map((step) => ({ code: `${step}`, lon: step / 10, lat: 53 })));
    expect([...line.values()].map((shape) => ringArea(oneRing(shape)) > 0)).toEqual([true, true, true]);
  });

  test("refuses a code that comes twice and a point that is not a number", () => {
    const twice = ["A", "A"].map((code, at) => ({ code, lon: at, lat: 53 }));
    expect(() => approximateShapes(twice)).toThrow(new RangeError("area A comes twice, expected each code once"));
    const nowhere = [{ code: "A", lon: Number.NaN, lat: 53 }];
    expect(() => approximateShapes(nowhere)).toThrow(
      new RangeError("area A has the point NaN, 53, expected two numbers"),
    );
  });

  test("does not draw a far island as large as a county", () => {
    const town = Array.from({ length: 100 }, (_, at) => ({
      code: `T${at}`,
      lon: -2 + (at % 10) / 100,
      lat: 53 + Math.floor(at / 10) / 100,
    }));
    const island = outlineOf(approximateShapes([...town, { code: "island", lon: -6, lat: 50 }]), "island");
    const height = Math.max(...island.map(([, lat]) => lat ?? Number.NaN)) - 50;
    // The town's usual fifth neighbour is two hundredths of a degree east, which is 1.33 km: 1.1 times that, 20 times over, is 29 km.
    expect(height * 111.195).toBeLessThan(30);
    expect(height * 111.195).toBeGreaterThan(10);
  });
});

const nudge = 2e-5;
function isWellInside([lon, lat]: readonly [number, number], ring: readonly number[][]): boolean {
  return [-nudge, nudge].every((east) => [-nudge, nudge].every((north) => isInRing([lon + east, lat + north], ring)));
}
