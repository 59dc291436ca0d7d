import * as fc from "fast-check";
import { expect, test } from "vitest";
import { modelFromIndex } from "../../../domain/need/modelFromIndex.ts";
import { even } from "../even.ts";

const adults = [1000, 1200, 800, 1500, 500];
const index = [2, 4, 6, 8, 9];
const rounded = (people: readonly (number | null)[]) => people.map((count) => count && Math.round(count * 100) / 100);

test.each([
  { spread: 0.5, people: [88.88, 144.81, 119.71, 276.14, 120.46] },
  { spread: 0.25, people: [117.19, 163.23, 121.04, 251.95, 96.59] },
  { spread: 0, people: [150, 180, 120, 225, 75] },
])("an index spreads 750 people as the published example does at spread $spread", ({ spread, people }) => {
  expect(rounded(modelFromIndex({ index, adults, total: 750, spread }))).toEqual(people);
});

test("areas with the same index have the same rate", () => {
  const people = modelFromIndex({ index: [3, 3, 7], adults: [100, 300, 100], total: 120, spread: 0.5 });
  expect((people[1] ?? Number.NaN) / (people[0] ?? Number.NaN)).toBeCloseTo(3, 9);
});

test("an area without an index or without adults stays unknown, and nobody is put there", () => {
  const people = modelFromIndex({ index: [1, null, 3, 4], adults: [100, 100, null, 100], total: 50, spread: 0.5 });
  expect([people[1], people[2], (people[0] ?? 0) + (people[3] ?? 0)]).toEqual([null, null, expect.closeTo(50, 9)]);
});

test("more people than there are adults cannot be spread", () => {
  expect(() => modelFromIndex({ index: [1, 2], adults: [10, 10], total: 20, spread: 0.5 })).toThrow(
    "total is 20, expected more than 0 and less than the 20 adults",
  );
});

test("whatever the index, people add up to the total, nowhere outnumber adults, and their rate never falls as the index rises", () => {
  const area = fc.record({ index: fc.integer({ min: -20, max: 20 }), adults: fc.integer({ min: 1, max: 5000 }) });
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 1, maxLength: 20 }),
      even(0.01, 0.99),
      even(0, 2),
      (areas, share, spread) => {
        const all = areas.reduce((sum, each) => sum + each.adults, 0);
        const people = modelFromIndex({
          index: areas.map((each) => each.index),
          adults: areas.map((each) => each.adults),
          total: share * all,
          spread,
        }).map((count) => count ?? Number.NaN);
        expect(people.reduce((sum, count) => sum + count, 0)).toBeCloseTo(share * all, 6);
        const rates = areas
          .map((each, i) => ({ index: each.index, rate: (people[i] ?? Number.NaN) / each.adults }))
          .toSorted((a, b) => a.index - b.index);
        for (const [i, { rate }] of rates.entries()) {
          expect(rate).toBeLessThanOrEqual(1);
          expect(rate).toBeGreaterThanOrEqual((rates[i - 1]?.rate ?? 0) - 1e-12);
        }
      },
    ),
  );
});
