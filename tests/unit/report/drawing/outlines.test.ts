import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Geometry } from "../../../../domain/contract/shape.ts";
import { ringArea } from "../../../../domain/geography/ringArea.ts";
import { drawnOutlines } from "../../../../domain/report/drawing/outline/drawnOutlines.ts";
import { innerWidth } from "../../../../domain/report/drawing/sheet.ts";
import { even } from "../../even.ts";
import { squares } from "../builders.ts";
import { codeOf } from "../builtRows.ts";

/** Outlines as a report gives them, in parts. */
function outlinesOf(geometries: readonly Geometry[]) {
  const shapes = geometries.map((geometry, i) => ({ code: codeOf(i + 1), quality: "official" as const, geometry }));
  return drawnOutlines({
    shapes: async function* () {
      for (const shape of shapes) yield await Promise.resolve([shape]);
    },
  });
}

function ringsOf(d: string): [number, number][][] {
  return d
    .split("Z")
    .filter((ring) => ring !== "")
    .map((ring) => [...ring.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]));
}

/** The sides of an outline, each without a direction. */
function sidesOf(d: string): string[] {
  return ringsOf(d).flatMap((ring) =>
    ring.map((corner, at) => [corner, ring.at(at - 1)].map(String).toSorted().join(" – ")),
  );
}

/** The corners of a box, anticlockwise from the south-west. */
function box(west: number, south: number, width: number, height: number): number[][] {
  const [east, north] = [west + width, south + height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function boxShape(west: number, south: number, width: number, height: number): Geometry {
  return { type: "Polygon", coordinates: [box(west, south, width, height)] };
}

test("squares of one size are drawn as squares of one size, north above south and west left of east", async () => {
  const squaresAt = [
    boxShape(-2.02, 53, 0.02, 0.012),
    boxShape(-2, 53, 0.02, 0.012),
    boxShape(-2.02, 53.012, 0.02, 0.012),
  ];
  const { areas, height } = await outlinesOf(squaresAt);
  const [first, east, north] = [...areas.values()];
  expect(east!.at[0]).toBeGreaterThan(first!.at[0]);
  expect(north!.at[1]).toBeLessThan(first!.at[1]);
  expect(Math.abs(east!.extent / first!.extent - 1)).toBeLessThan(0.01);
  expect(height).toBeLessThanOrEqual(640);
  const corners = [...areas.values()].flatMap(({ d }) => ringsOf(d).flat());
  expect(Math.min(...corners.flat())).toBeGreaterThanOrEqual(0);
  expect(Math.max(...corners.map(([x]) => x))).toBeLessThanOrEqual(innerWidth);
});

test("a map is true to scale: a degree of latitude is as long as 111 km of its scale bar", async () => {
  const { areas, unitsPerKm } = await outlinesOf([boxShape(-2, 53, 0.5, 1)]);
  const ys = [...areas.values()].flatMap(({ d }) =>
    ringsOf(d)
      .flat()
      .map(([, y]) => y),
  );
  expect((Math.max(...ys) - Math.min(...ys)) / unitsPerKm).toBeCloseTo(111.2, 0);
});

test("neighbours share their borders to the last corner, however much is left out of them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(even(-1, 1), { minLength: 10, maxLength: 400 }), async (steps) => {
      const { areas } = await outlinesOf(halves(steps));
      const [one = [], other = []] = [...areas.values()].map(({ d }) => sidesOf(d));
      const shared = one.filter((side) => other.includes(side));
      // All but the three outer sides of each.
      expect([one.length - shared.length, other.length - shared.length]).toEqual([3, 3]);
    }),
    { numRuns: 30, examples: [[blunt]] },
  );
});

/** A wedge with a blunt end: which of its two corners is farther off depends on where one comes from. */
const blunt = [...Array.from({ length: 200 }, () => 0.5), 0, ...Array.from({ length: 200 }, () => -0.5)];

test("where three areas meet all three keep the corner, though for one of them it lies on a straight line", async () => {
  const long = [...box(-2.1, 53.05, 0.2, 0.05).slice(0, 1), [-2, 53.05], ...box(-2.1, 53.05, 0.2, 0.05).slice(1)];
  const { areas } = await outlinesOf([
    { type: "Polygon", coordinates: [long] },
    boxShape(-2.1, 53, 0.1, 0.05),
    boxShape(-2, 53, 0.1, 0.05),
  ]);
  const [north = [], west = [], east = []] = [...areas.values()].map(({ d }) => sidesOf(d));
  const shared = [
    [north, west],
    [north, east],
    [west, east],
  ].map(([one = [], other = []]) => one.filter((side) => other.includes(side)).length);
  expect(shared).toEqual([1, 1, 1]);
});

test("a border has only the corners that are seen: a wave of 2,000 keeps some dozens", async () => {
  const wave = Array.from({ length: 2000 }, (_, i) => Math.cos(i / 100));
  const { areas } = await outlinesOf(halves(wave));
  const counts = [...areas.values()].map(({ d }) => sidesOf(d).length);
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeGreaterThan(20);
  expect(counts[0]).toBeLessThan(120);
});

/** Two halves of a square with a border between them that goes so far east at each step, which each of them tells in its own direction. */
function halves(steps: readonly number[]): Geometry[] {
  let lon = -2;
  const border = [0, ...steps].map((step, i) => [(lon += (0.05 * step) / steps.length), 53 + (0.1 * i) / steps.length]);
  const [south = [], north = []] = [border[0], border.at(-1)];
  return [
    { type: "Polygon", coordinates: [[[-2.1, 53], ...border, [-2.1, 53.1], [-2.1, 53]]] },
    { type: "Polygon", coordinates: [[south, [-1.9, 53], [-1.9, 53.1], north, ...border.toReversed().slice(1)]] },
  ];
}

test("every area of a country stays on its map, however small it is drawn", async () => {
  const specks = [-1, -1.0002].map((west) => boxShape(west, 51, 0.0001, 0.0001));
  const { areas } = await outlinesOf([boxShape(-5, 50, 6, 5), ...specks]);
  expect([...areas.values()].slice(1).map(({ extent }) => extent)).toEqual([1, 1]);
});

test("a hole stays a hole and runs the other way, and islands are drawn with their mainland, whichever way a file has them", async () => {
  const [land, hole, island] = [box(-2, 53, 1, 1), box(-1.7, 53.3, 0.4, 0.4), box(-0.9, 53.4, 0.1, 0.1)];
  for (const isBackward of [false, true]) {
    const rings = [[land, isBackward ? hole.toReversed() : hole], [isBackward ? island.toReversed() : island]];
    const { areas } = await outlinesOf([{ type: "MultiPolygon", coordinates: rings }]);
    const [drawn] = [...areas.values()].map(({ d }) => ringsOf(d));
    expect(drawn?.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, -1, 1]);
  }
});

test("an outline with a corner that is no place on earth, or areas on opposite sides of it, are refused", async () => {
  await expect(outlinesOf([boxShape(-2, 53, 1, 1), boxShape(178, -53, 1, 1)])).rejects.toThrow(
    new RangeError(
      "outlines reach from -2 to 179 degrees east and from -53 to 54 degrees north, expected at most 60 degrees",
    ),
  );
  await expect(outlinesOf([boxShape(385_000, 398_000, 1, 1)])).rejects.toThrow(RangeError);
  await expect(outlinesOf([boxShape(Number.NaN, 53, 1, 1)])).rejects.toThrow(RangeError);
});

test("without any outline there is nothing to draw, and that is no error", async () => {
  expect(await outlinesOf([])).toEqual({ height: 0, unitsPerKm: 1, areas: new Map() });
});

test("an area is named within its largest part, with the room that it has there", async () => {
  const { areas } = await drawnOutlines({
    shapes: async function* () {
      yield await Promise.resolve(squares());
    },
  });
  for (const { d, at, room, extent } of areas.values()) {
    const ring = ringsOf(d).toSorted((one, other) => Math.abs(ringArea(other)) - Math.abs(ringArea(one)))[0]!;
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    expect(at[0]).toBeGreaterThan(Math.min(...xs));
    expect(at[1]).toBeLessThan(Math.max(...ys));
    expect(Math.PI * room * room).toBeLessThan(extent);
  }
});
