import { expect, test } from "vitest";
import { gaussianOf } from "../../../domain/score/reach/decay.ts";

test("the quick Gaussian weight is the formula to fourteen digits, exactly 1 at the door and 0 at the radius", () => {
  const halves = Array.from({ length: 100_001 }, (_, n) => n / 200_000);
  const apart = halves.map((t) => Math.abs(gaussianOf(t) - Math.expm1(0.5 - t) / Math.expm1(0.5)));
  expect(Math.max(...apart)).toBeLessThan(1e-14);
  expect(Math.min(...halves.map(gaussianOf))).toBe(0);
  expect([gaussianOf(0), gaussianOf(0.5)]).toEqual([1, 0]);
});
