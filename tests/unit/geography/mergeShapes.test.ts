import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Geometry } from "../../../domain/contract/shape.ts";
import { approximateShapes } from "../../../domain/geography/approximateShapes.ts";
import { mergeShapes } from "../../../domain/geography/mergeShapes.ts";
import { ringsOfShape } from "../../../domain/geography/numberedCorners.ts";
import { ringArea } from "../../../domain/geography/ringArea.ts";

const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const areaOf = (shape: Geometry) => ringsOfShape(shape).reduce((total, ring) => total + ringArea(ring), 0);

describe("merging shapes", () => {
  test("gives two squares side by side one outline without the border between them", () => {
    expect(mergeShapes([box(0, 50, 1, 51), box(1, 50, 2, 51)])).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [0, 50],
          [1, 50],
          [2, 50],
          [2, 51],
          [1, 51],
          [0, 51],
          [0, 50],
        ],
      ],
    });
  });

  test("strikes out the stretch that neighbours share even when neither shares its whole side", () => {
    const merged = mergeShapes([box(0, 50, 1, 51), box(1, 50.4, 2, 52)]);
    expect(merged.type).toBe("Polygon");
    expect(new Set(merged.coordinates[0]?.map((corner) => corner.join(" ")))).toEqual(
      new Set(["0 50", "1 50", "1 50.4", "2 50.4", "2 52", "1 52", "1 51", "0 51"]),
    );
  });

  test("keeps a hole where somebody else's area lies", () => {
    const around = [box(0, 50, 3, 51), box(0, 51, 1, 52), box(2, 51, 3, 52), box(0, 52, 3, 53)];
    const merged = mergeShapes(around);
    expect(merged.type).toBe("Polygon");
    expect(merged.coordinates.length).toBe(2);
    expect(areaOf(merged)).toBeCloseTo(8, 9);
  });

  test("keeps parts that only touch in a corner, or not at all, apart", () => {
    const merged = mergeShapes([box(0, 50, 1, 51), box(1, 51, 2, 52), box(5, 50, 6, 51)]);
    expect(merged.type).toBe("MultiPolygon");
    expect(merged.coordinates.length).toBe(3);
    expect(areaOf(merged)).toBeCloseTo(3, 9);
  });

  test("keeps four areas four that touch only in their corners, around empty ground", () => {
    const merged = mergeShapes([box(1, 50, 2, 51), box(0, 51, 1, 52), box(2, 51, 3, 52), box(1, 52, 2, 53)]);
    expect(merged.coordinates.map((polygon) => polygon.length)).toEqual([1, 1, 1, 1]);
  });

  test("gives a single part back as it came and refuses none", () => {
    expect(mergeShapes([box(0, 50, 1, 51)])).toEqual(box(0, 50, 1, 51));
    expect(() => mergeShapes([])).toThrow(new RangeError("0 parts given, expected at least 1"));
  });

  test("never gains or loses ground, merging any group of cells, or all of them from merged groups", () => {
    const spots = fc.uniqueArray(
      fc.record({
        lon: fc.integer({ min: -2500, max: -1500 }),
        lat: fc.integer({ min: 53000, max: 54000 }),
        group: fc.nat(3),
      }),
      { minLength: 1, maxLength: 80, selector: ({ lon, lat }) => `${lon} ${lat}` },
    );
    fc.assert(
      fc.property(spots, (points) => {
        const shapes = approximateShapes(
          points.map(({ lon, lat }, at) => ({ code: `${at}`, lon: lon / 1000, lat: lat / 1000 })),
        );
        const groups = Map.groupBy([...shapes], ([code]) => points[Number(code)]?.group);
        const merged = [...groups.values()].map((cells) => {
          const parts = cells.map(([, shape]) => shape);
          const whole = mergeShapes(parts);
          expect(areaOf(whole) / sum(parts.map(areaOf))).toBeCloseTo(1, 3);
          return whole;
        });
        const all = mergeShapes(merged);
        expect(areaOf(all) / sum([...shapes.values()].map(areaOf))).toBeCloseTo(1, 3);
        expect(sharedSides(all)).toEqual([]);
      }),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Sides that a shape runs along both ways: a border that merging should have struck out. */
function sharedSides(shape: Geometry): string[] {
  const sides = new Set(
    ringsOfShape(shape).flatMap((ring) => ring.slice(1).map((to, at) => `${ring[at]?.join()} to ${to.join()}`)),
  );
  return [...sides].filter((side) => sides.has(side.split(" to ").toReversed().join(" to ")));
}
