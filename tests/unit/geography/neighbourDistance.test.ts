import { Delaunay } from "d3-delaunay";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourDistance } from "../../../domain/geography/neighbourDistance.ts";

const spots = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 50,
  selector: ([x, y]) => `${x} ${y}`,
});

test("the fifth neighbour is as far as sorting all distances says, or the last one where there are fewer", () => {
  fc.assert(
    fc.property(spots, (points) => {
      const delaunay = Delaunay.from(points);
      const [x, y] = points[0] ?? [0, 0];
      const distances = points.slice(1).map(([px, py]) => Math.hypot(px - x, py - y));
      const expected =
        distances
          .toSorted((one, other) => one - other)
          .slice(0, 5)
          .at(-1) ?? null;
      const found = neighbourDistance(delaunay, 0, 5);
      // d3 moves points that stand in one line by a hair, to have triangles at all.
      expect(found === null ? null : Math.round(found * 1e5)).toBe(
        expected === null ? null : Math.round(expected * 1e5),
      );
    }),
  );
});
