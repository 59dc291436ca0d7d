import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Direction, nextArea } from "../../../domain/geography/nextArea.ts";
import { type Walk, walkedTo, walkFrom } from "../../../domain/geography/walkedTo.ts";
import { even } from "../even.ts";

const directions: readonly Direction[] = ["north", "east", "south", "west"];

/** Areas at these places on the equator, where a degree is as long either way. */
const at = (...points: readonly (readonly [number, number])[]) => ({
  lon: points.map(([lon]) => lon),
  lat: points.map(([, lat]) => lat),
});

/** A cross of five areas, the middle one first, and one more between north and east of it. */
const cross = at([0, 0], [0, 2], [2, 0], [0, -2], [-2, 0], [3, 2.5]);

const scattered = fc.array(fc.tuple(even(-3, 1), even(50, 55)), { minLength: 1, maxLength: 40 });
/** On a grid many areas lie as far along, on diagonals, and at the same point. */
const onGrid = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 1,
  maxLength: 30,
});

test("leads from the middle of a cross to each of its arms, and from an arm back", () => {
  expect(directions.map((direction) => nextArea(cross, 0, direction))).toEqual([1, 2, 3, 4]);
  expect([nextArea(cross, 1, "south"), nextArea(cross, 2, "west")]).toEqual([0, 0]);
});

test("leads nowhere from the edge", () => {
  expect(nextArea(cross, 3, "south")).toBe(null);
  expect(nextArea(at([0, 0]), 0, "east")).toBe(null);
});

test("takes a degree of longitude for as short as it is where the areas lie", () => {
  const north = at([0, 60], [1, 60.8], [1.5, 60]);
  expect([nextArea(north, 0, "north"), nextArea(north, 0, "east")]).toEqual([1, 2]);
});

test("no area lies in two directions from another", () => {
  fc.assert(
    fc.property(fc.oneof(scattered, onGrid), (points) => {
      const pair = at(points[0] ?? [0, 0], points.at(-1) ?? [0, 0]);
      expect(directions.filter((direction) => nextArea(pair, 0, direction) === 1)).toHaveLength(1);
    }),
  );
});

test("from any area every other one can be walked to", () => {
  fc.assert(
    fc.property(fc.oneof(scattered, onGrid), (points) => {
      const places = at(...points);
      for (const from of points.keys()) expect(reached(places, from)).toBe(points.length);
    }),
  );
});

test("the opposite of a step leads back, whatever lies nearer", () => {
  fc.assert(
    fc.property(fc.oneof(scattered, onGrid), fc.constantFrom(...directions), (points, direction) => {
      const places = at(...points);
      const there = walkedTo(places, walkFrom(0), direction);
      const opposite = directions[(directions.indexOf(direction) + 2) % 4] ?? direction;
      const back = there === null ? null : walkedTo(places, there, opposite);
      expect(back).toEqual(there === null ? null : { at: 0, back: null, retraced: direction });
    }),
  );
});

test("the same step taken again after going back leads on to what lies nearer", () => {
  const places = at([0, 1], [1, 1], [0, 1]);
  const west = walkedTo(places, walkFrom(1), "west");
  const again = west && walkedTo(places, walkedTo(places, west, "east") ?? west, "west");
  expect(again && walkedTo(places, again, "east")?.at).toBe(2);
});

/** How many areas somebody can come to who walks on and on from one. */
function reached(places: ReturnType<typeof at>, from: number): number {
  const waiting: Walk[] = [walkFrom(from)];
  const known = new Set([JSON.stringify(waiting[0])]);
  const areas = new Set([from]);
  for (let walk = waiting.pop(); walk !== undefined; walk = waiting.pop()) {
    for (const direction of directions) {
      const next = walkedTo(places, walk, direction);
      if (next === null || known.has(JSON.stringify(next))) continue;
      known.add(JSON.stringify(next));
      areas.add(next.at);
      waiting.push(next);
    }
  }
  return areas.size;
}
