import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jointBounds } from "../../../domain/score/uncertainty/jointBounds.ts";
import { type Bounds, rankIntervals } from "../../../domain/score/uncertainty/rankIntervals.ts";
import type { Range } from "../../../domain/contract/sureness.ts";
import { needRanks } from "../../../domain/score/uncertainty/needRanks.ts";
import { ranksOf } from "../../../domain/score/uncertainty/ranksOf.ts";
import { tails } from "../../../domain/score/uncertainty/tails.ts";
import { tiedWith } from "../../../domain/score/uncertainty/ties.ts";
import { even } from "../even.ts";
import { alone, interval } from "./build.ts";

/** Rates .10, .12, .15, .18 and .30 of areas A to E. */
const fiveAreas = [
  { lo: 0.08, hi: 0.12 },
  { lo: 0.09, hi: 0.15 },
  { lo: 0.13, hi: 0.17 },
  { lo: 0.16, hi: 0.2 },
  { lo: 0.25, hi: 0.35 },
];

const someBounds: fc.Arbitrary<Bounds[]> = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(8)).map(([lo, width]) => ({ lo, hi: lo + width })),
  ),
  { maxLength: 12 },
);

describe("ranks that the intervals alone allow", () => {
  test("A is 4th or 5th, B 3rd to 5th, C 2nd to 4th, D 2nd or 3rd and E surely 1st", () => {
    expect(rankIntervals(fiveAreas)).toEqual([
      { low: 4, high: 5 },
      { low: 3, high: 5 },
      { low: 2, high: 4 },
      { low: 2, high: 3 },
      { low: 1, high: 1 },
    ]);
  });

  test("an area without an interval has no rank, and the others keep room for it above and below", () => {
    expect(rankIntervals([{ lo: 1, hi: 2 }, null, { lo: 5, hi: 6 }])).toEqual([
      { low: 2, high: 3 },
      null,
      { low: 1, high: 2 },
    ]);
  });

  test("are those of counting every pair of areas", () => {
    fc.assert(
      fc.property(someBounds, (bounds) => {
        const counted = bounds.map((one) => {
          if (one === null) return null;
          const above = bounds.filter((other) => other !== null && other.lo > one.hi).length;
          const below = bounds.filter((other) => other !== null && other.hi < one.lo).length;
          return { low: 1 + above, high: bounds.length - below };
        });
        expect(rankIntervals(bounds)).toEqual(counted);
      }),
    );
  });

  test("hold the true ranks wherever in its interval each figure lies", () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(8), even(0, 1)));
    fc.assert(
      fc.property(figures, (given) => {
        const ranges = rankIntervals(given.map(([lo, width]) => ({ lo, hi: lo + width })));
        const ranks = ranksOf(Float64Array.from(given, ([lo, width, share]) => lo + share * width));
        for (const [i, range] of ranges.entries()) {
          expect(range?.low).toBeLessThanOrEqual(ranks[i] ?? Number.NaN);
          expect(range?.high).toBeGreaterThanOrEqual(ranks[i] ?? Number.NaN);
        }
      }),
    );
  });

  test("that hold for all areas at once rest on intervals of 99 % each when there are five", () => {
    // 2.575829 deviations instead of 1.959964: 80 to 125 around 100 becomes 100 times 1.25 to the power of their ratio.
    const five = Array.from({ length: 5 }, () => interval(100, 80, 125));
    const [first] = jointBounds([...five, { type: "no interval", value: 3 }]);
    const wide = 1.25 ** (2.5758293 / 1.959964);
    expect(first).toEqual({ lo: expect.closeTo(100 / wide, 5), hi: expect.closeTo(100 * wide, 5) });
    expect(
      jointBounds([{ type: "suppressed", lo: 1, hi: 4 }, { type: "no interval", value: 3 }, { type: "unknown" }]),
    ).toEqual([{ lo: 1, hi: 4 }, null, null]);
    expect(jointBounds([interval(100, 80, 125)])).toEqual([{ lo: expect.closeTo(80, 5), hi: expect.closeTo(125, 5) }]);
  });
});

test("areas around those asked for do not widen the bounds, however uncertain they are", () => {
  const two = [interval(100, 95, 105), interval(124, 116, 133)];
  const around = Array.from({ length: 500 }, () => interval(100, 10, 1000));
  const ranks = needRanks({ areas: alone(2), intervals: [...two, ...around] });
  expect(ranks).toEqual([
    { low: 2, high: 2 },
    { low: 1, high: 1 },
  ]);
});

const shareARank = (one: Range, other: Range) => one.low <= other.high && other.low <= one.high;

describe("ties", () => {
  test("two areas whose rank ranges share a rank are tied", () => {
    expect(
      tiedWith([
        { low: 1, high: 3 },
        { low: 3, high: 5 },
      ]),
    ).toEqual([1, 1]);
    expect(
      tiedWith([
        { low: 4, high: 5 },
        { low: 1, high: 3 },
      ]),
    ).toEqual([0, 0]);
  });

  test("of the five areas C is tied with three, D with two though not with A, and E with none", () => {
    expect(tiedWith(rankIntervals(fiveAreas))).toEqual([2, 3, 3, 2, 0]);
  });

  test("are those of comparing every pair, and nobody is tied with an unknown rank", () => {
    fc.assert(
      fc.property(someBounds, (bounds) => {
        const ranks = bounds.map((each) => (each === null ? null : { low: each.lo, high: each.hi }));
        const compared = ranks.map((one, i) =>
          one === null ? null : ranks.filter((other, k) => k !== i && other !== null && shareARank(one, other)).length,
        );
        expect(tiedWith(ranks)).toEqual(compared);
      }),
    );
  });
});

test("areas with as many unmet people share the better rank, and an unknown one takes none", () => {
  expect([...ranksOf(Float64Array.of(5, 9, Number.NaN, 5, 0))]).toEqual([2, 1, Number.NaN, 2, 4]);
});

test("percentiles from the kept ends are those of sorting all draws", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 90 });
  fc.assert(
    fc.property(values, values, fc.nat(30), (first, second, spare) => {
      const kept = tails(2, Math.max(first.length, second.length) + spare);
      for (const value of first) kept.add(0, value);
      for (const value of second) kept.add(1, value);
      for (const [area, all] of [first, second].entries()) {
        const sorted = all.toSorted((a, b) => a - b);
        const place = (percent: number) => (sorted[Math.floor((percent * all.length) / 100)] ?? Number.NaN) + 0;
        expect(kept.range(area)).toEqual({ low: place(5), high: place(95) });
      }
    }),
    { numRuns: 1000 },
  );
  expect(tails(1, 500).range(0)).toBeNull();
});
