import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rankMismatch } from "../../../domain/score/results/rankMismatch.ts";
import { marketplaces, reachIn, sum } from "./marketplace.ts";

const everyone = [true, true, true];
/** A and B share P at their door, C is alone with Q: binary, so places per adult are 100/2000, 100/2000 and 300/1000. */
const shared = {
  adults: [1000, 1000, 1000],
  places: Float64Array.of(100, 300),
  reach: reachIn({
    need: [],
    places: [100, 300],
    km: [
      [0, 99],
      [0, 99],
      [99, 0],
    ],
    decay: "binary",
  }),
};

test("the neediest of three with the fewest places per adult stands 50 rank points up, the least needy with the most 66.7 down", () => {
  // Need ranks 83.3, 50 and 16.7; places per adult 33.3 (shared by two), 33.3 and 83.3.
  expect(rankMismatch({ ...shared, index: [9, 5, 1], isInside: everyone })).toEqual([
    expect.closeTo(50, 9),
    expect.closeTo(50 / 3, 9),
    expect.closeTo(-200 / 3, 9),
  ]);
});

test("an area outside is not ranked, though its adults compete; nor is one whose index, adults or places in reach are unknown", () => {
  const inside = [false, true, true];
  expect(rankMismatch({ ...shared, index: [9, 5, 1], isInside: inside })).toEqual([null, 50, -50]);
  expect(rankMismatch({ ...shared, index: [9, null, 1], isInside: everyone })).toEqual([50, null, -50]);
  expect(rankMismatch({ ...shared, adults: [1000, null, 1000], index: [9, 5, 1], isInside: everyone })).toEqual([
    50,
    null,
    -50,
  ]);
  const places = Float64Array.of(100, Number.NaN);
  expect(rankMismatch({ ...shared, places, index: [9, 5, 1], isInside: everyone })).toEqual([25, -25, null]);
});

test("lists that do not fit the reach are refused with their lengths", () => {
  expect(() => rankMismatch({ ...shared, index: [1], isInside: everyone })).toThrow(
    "index has 1 areas, adults 3 and isInside 3, expected 3",
  );
});

test("rank points add up to nothing, and neither ten times the places nor a steeper index changes any", () => {
  fc.assert(
    fc.property(marketplaces, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (given, indexes) => {
      const index = given.need.map(() => indexes.next().value);
      const reach = reachIn(given);
      const isInside = given.need.map(() => true);
      const adults = given.need.map((people) => people + 1);
      const places = Float64Array.from(given.places);
      const found = rankMismatch({ index, adults, places, reach, isInside });
      expect(sum(found.map((points) => points ?? Number.NaN))).toBeCloseTo(0, 9);
      const twice = places.map((count) => 2 * count);
      const steeper = index.map((value) => value ** 3 + 4);
      expect(rankMismatch({ index: steeper, adults, places: twice, reach, isInside })).toEqual(found);
    }),
  );
});
