import { expect, test } from "vitest";
import { areasUnder, type DrawnAt } from "../../../web/map/areasUnder.ts";

/** Squares by their left and right edges, in pixels, as high as the map; the first is drawn above the others. Circles have their middle at a place and reach 10 pixels. */
function drawn(squares: readonly (readonly [left: number, right: number])[], circles: readonly number[] = []): DrawnAt {
  return (layer, { x }) =>
    layer === "area-fill"
      ? [...squares.entries()].flatMap(([area, [left, right]]) => (x >= left && x <= right ? [area] : []))
      : [...circles.entries()].flatMap(([area, middle]) => (Math.abs(x - middle) <= 10 ? [area] : []));
}

const at = (x: number) => ({ x, y: 0 });

test("an area that lies over another names it, wherever both are", () => {
  const small = drawn([
    [40, 60],
    [0, 100],
  ]);
  expect([50, 41, 30].map((x) => areasUnder(small, at(x)))).toEqual([
    { uppermost: 0, below: [1] },
    { uppermost: 0, below: [1] },
    { uppermost: 1, below: [] },
  ]);
});

test("neighbours do not lie over each other, though both are drawn on their border and a little beyond", () => {
  const sharing = drawn([
    [0, 50.5],
    [49.5, 100],
  ]);
  expect([49.5, 50, 50.5].map((x) => areasUnder(sharing, at(x)))).toEqual([
    { uppermost: 0, below: [] },
    { uppermost: 0, below: [] },
    { uppermost: 0, below: [] },
  ]);
});

test("a circle that reaches over its neighbour is seen there, and does not lie over it", () => {
  const circled = drawn(
    [
      [0, 50],
      [50.1, 100],
    ],
    [45],
  );
  expect(areasUnder(circled, at(53))).toEqual({ uppermost: 0, below: [] });
  expect(areasUnder(circled, at(70))).toEqual({ uppermost: 1, below: [] });
});

test("a circle that reaches over two areas of which one lies over the other does not lie over either", () => {
  const circled = drawn(
    [
      [0, 50],
      [50.1, 100],
      [50.1, 100],
    ],
    [45],
  );
  expect(areasUnder(circled, at(53))).toEqual({ uppermost: 0, below: [] });
  expect(areasUnder(circled, at(70))).toEqual({ uppermost: 1, below: [2] });
});

test("where nothing is drawn there is nothing", () => {
  expect(areasUnder(drawn([]), at(5))).toEqual({ uppermost: undefined, below: [] });
});
