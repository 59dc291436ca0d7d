import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placedLabels } from "../../../web/charts/scatter/placedLabels.ts";
import { even } from "../even.ts";

const frame = { left: 0, right: 400, top: 0, bottom: 300 };

test("a name stands on the right of its point, and on the left where the frame ends", () => {
  const [first, second] = placedLabels(
    [
      { name: "Bowdon", left: 100, top: 100 },
      { name: "Harpurhey", left: 390, top: 200 },
    ],
    frame,
  );
  expect(first).toEqual({ text: "Bowdon", left: 109, top: 105 });
  expect(second?.text).toBe("Harpurhey");
  expect(second?.left).toBeLessThan(390 - 60);
});

test("of points at one place those that come first have their names, and what has no room has none", () => {
  const all = ["One", "Two", "Three", "Four", "Five", "Six"].map((name) => ({ name, left: 200, top: 150 }));
  expect(placedLabels(all, frame).map(({ text }) => text)).toEqual(["One", "Two", "Three", "Four"]);
});

test("no name covers another, however the points lie", () => {
  const point = fc.record({
    name: fc.constantFrom("Ace", "Queens Park & Central"),
    left: even(0, 400),
    top: even(0, 300),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      const placed = placedLabels(points, frame);
      placed.forEach((one, position) => {
        for (const other of placed.slice(position + 1)) {
          const [width, otherWidth] = [one.text.length * 7.6, other.text.length * 7.6];
          const isBeside = one.left + width <= other.left || other.left + otherWidth <= one.left;
          expect(isBeside || Math.abs(one.top - other.top) >= 18).toBe(true);
        }
      });
    }),
  );
});
