import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextPoint } from "../../../web/charts/scatter/nextPoint.ts";
import { even } from "../even.ts";

// As on the screen: further down is more.
const [middle, right, farRight, above, below, left] = [0, 1, 2, 3, 4, 5];
const cross = [
  { left: 100, top: 100 },
  { left: 120, top: 110 },
  { left: 160, top: 100 },
  { left: 95, top: 60 },
  { left: 110, top: 150 },
  { left: 40, top: 90 },
];

test("an arrow goes to the nearest point that lies that way more than to the side", () => {
  expect(nextPoint(cross, middle, "ArrowRight")).toBe(right);
  expect(nextPoint(cross, right, "ArrowRight")).toBe(farRight);
  expect(nextPoint(cross, middle, "ArrowUp")).toBe(above);
  expect(nextPoint(cross, middle, "ArrowDown")).toBe(below);
  expect(nextPoint(cross, middle, "ArrowLeft")).toBe(left);
});

test("where nothing lies that way one stays", () => {
  expect(nextPoint(cross, farRight, "ArrowRight")).toBe(farRight);
  expect(nextPoint(cross, above, "ArrowUp")).toBe(above);
});

test("Home is the point furthest left, End the one furthest right", () => {
  expect(nextPoint(cross, above, "Home")).toBe(left);
  expect(nextPoint(cross, above, "End")).toBe(farRight);
});

const points = fc.array(fc.record({ left: even(0, 3), top: even(0, 3) }), { minLength: 1, maxLength: 30 }).map((all) =>
  // Many at one place: areas may have the very same figures.
  all.map(({ left: x, top: y }) => ({ left: Math.round(x), top: Math.round(y) })),
);

test("Page Down leads from the first point through every other one, also through those at one place, and Page Up back", () => {
  fc.assert(
    fc.property(points, (all) => {
      const walked = [nextPoint(all, 0, "Home")];
      for (let step = 1; step < all.length; step += 1) walked.push(nextPoint(all, walked.at(-1) ?? 0, "PageDown"));
      expect(walked.toSorted((a, b) => a - b)).toEqual(all.map((_, position) => position));
      const back = walked.slice(1).map((position) => nextPoint(all, position, "PageUp"));
      expect(back).toEqual(walked.slice(0, -1));
    }),
  );
});

test("an arrow never goes the other way", () => {
  fc.assert(
    fc.property(points, fc.nat(), (all, any) => {
      const from = any % all.length;
      const at = (position: number) => all[position] ?? { left: Number.NaN, top: Number.NaN };
      expect(at(nextPoint(all, from, "ArrowRight")).left).toBeGreaterThanOrEqual(at(from).left);
      expect(at(nextPoint(all, from, "ArrowUp")).top).toBeLessThanOrEqual(at(from).top);
    }),
  );
});
