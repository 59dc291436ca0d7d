import { sampleRankCorrelation } from "simple-statistics";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rankCorrelation } from "../../../web/charts/mismatch/rankCorrelation.ts";
import { cloudDots } from "../../../web/charts/scatter/cloudDots.ts";
import { crossedClass } from "../../../web/views/mismatch/crossedClasses.ts";
import { code } from "../map/builders.ts";

test("the rank correlation of need and provision is Spearman's, also where areas tie", () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(rankCorrelation([1, 2, 3, 4], [9, 7, 5, 1])).toBe(-1);
  // By hand: ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3; 4.5 / sqrt(4.5 x 5).
  expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(0.948683, 6);
  const figure = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 40 }), (pairs) => {
      const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const published = sampleRankCorrelation(ones, others);
      const ours = rankCorrelation(ones, others);
      // Where all figures of either are alike there is none.
      expect(Number.isNaN(ours)).toBe(Number.isNaN(published));
      expect(Math.abs(ours - published)).not.toBeGreaterThan(1e-9);
    }),
  );
  expect(() => rankCorrelation([1], [1, 2])).toThrow("1 figures beside 2");
});

test("every area of a cloud keeps its place and the colour of its class", () => {
  const [little, much] = [crossedClass("H", "L"), crossedClass("L", "H")];
  const points = [little, much, little].map((found, at) => ({
    code: code(`E0500000${at}`),
    name: "",
    x: 0,
    y: 0,
    class: found,
    words: () => [],
    left: 10 * at,
    top: 100 - at,
  }));
  expect(cloudDots(points, { width: 640, height: 400 }, (token) => `colour of ${token}`)).toEqual({
    width: 640,
    height: 400,
    left: Float32Array.of(0, 10, 20),
    top: Float32Array.of(100, 99, 98),
    of: Uint8Array.of(0, 1, 0),
    colours: ["colour of --cross-hl", "colour of --cross-lh"],
    line: "colour of --line-strong",
  });
});
