import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawNeed } from "../../../domain/score/uncertainty/drawNeed.ts";
import { mulberry32 } from "../../../domain/score/uncertainty/mulberry32.ts";
import { z95 } from "../../../domain/need/wilsonInterval.ts";
import { needAt } from "../../../domain/score/uncertainty/needAt.ts";
import { competingNeed } from "../../../domain/need/competingNeed.ts";
import { type NeedInterval, needInterval } from "../../../domain/score/uncertainty/needInterval.ts";
import { needIntervals } from "../../../domain/score/uncertainty/needIntervals.ts";
import { standardNormal } from "../../../domain/score/uncertainty/standardNormal.ts";
import { figure, interval } from "./build.ts";

/** Hundredths, for doubles would nearly all be next to nothing. */
const people = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);

describe("random numbers", () => {
  test("a seed gives the numbers that the published generator gives", () => {
    const random = mulberry32(0);
    expect([random(), random(), random()].map((each) => each * 2 ** 32)).toEqual([1144304738, 1416247, 958946056]);
  });

  test("a seed that does not fit into 32 bits is refused, not cut", () => {
    expect(() => mulberry32(2 ** 32)).toThrow("seed is 4294967296, expected a whole number from 0 to 4294967295");
    expect(() => mulberry32(0.5)).toThrow("seed is 0.5");
  });

  test("normal draws have mean 0, deviation 1 and 2.5 % beyond 1.96, within four standard errors", () => {
    const random = mulberry32(7);
    const draws = Array.from({ length: 40_000 }, () => standardNormal(random));
    const mean = draws.reduce((sum, z) => sum + z, 0) / draws.length;
    const variance = draws.reduce((sum, z) => sum + z * z, 0) / draws.length;
    const beyond = draws.filter((z) => z > z95).length / draws.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(40_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 40_000));
    expect(Math.abs(beyond - 0.025)).toBeLessThan(4 * Math.sqrt((0.025 * 0.975) / 40_000));
  });

  test("a length of exactly 0, which has no logarithm, is drawn again", () => {
    const numbers = [0, 0, Math.exp(-0.5), 0.5];
    expect(standardNormal(() => numbers.shift() ?? Number.NaN)).toBeCloseTo(-1, 12);
  });
});

describe("what a published figure becomes", () => {
  test("bounds that leave less than nobody are no bounds, in the draws as in the score", () => {
    expect(needInterval(figure(null, -5, -1), 900)).toEqual({ type: "unknown" });
    expect(competingNeed(figure(null, -5, -1))).toBeNaN();
  });

  test("a figure without an interval is not taken for an exact one, nor a suppressed one for zero", () => {
    expect([
      needInterval(figure(40, 30, 55), 900),
      needInterval(figure(40, 40, 40), null),
      needInterval(figure(40), 900),
      needInterval(figure(40, 30), 900),
      needInterval(figure(40, 50, 60), 900),
      needInterval(figure(null, 0, 4), 900),
      needInterval({ ...figure(2, 0, 4), marker: "c" }, 900),
      needInterval(figure(null), 900),
      needInterval(figure(null, 0), 900),
      needInterval(figure(40, 30, 55), 39),
    ]).toEqual([
      interval(40, 30, 55, 900),
      interval(40, 40, 40),
      { type: "no interval", value: 40 },
      { type: "no interval", value: 40 },
      { type: "no interval", value: 40 },
      { type: "suppressed", lo: 0, hi: 4 },
      { type: "suppressed", lo: 0, hi: 4 },
      { type: "unknown" },
      { type: "unknown" },
      interval(40, 30, 55, null),
    ]);
  });

  test("a stock draws at most the adults of one of the years to clear it in, a yearly flow at most all adults", () => {
    const need = { perYear: figure(40, 30, 55), marker: null, isModelled: false };
    const needs = [
      { ...need, stock: figure(400, 300, 550) },
      { ...need, stock: null },
      { ...need, stock: null },
    ];
    expect(needIntervals({ needs, adults: [900, 900, null], yearsToClear: 10 })).toEqual([
      interval(40, 30, 55, 90),
      interval(40, 30, 55, 900),
      interval(40, 30, 55, null),
    ]);
  });
});

describe("need so many deviations away", () => {
  test("is the lognormal with sigma = ln(hi / lo) / 3.92 where the figure is the geometric middle", () => {
    const sigma = Math.log(125 / 80) / (2 * z95);
    for (const z of [-3, -1, 0, 0.5, 2.5]) {
      expect(needAt(interval(100, 80, 125), z)).toBeCloseTo(100 * Math.exp(sigma * z), 9);
    }
  });

  test("keeps both bounds of a lopsided interval, which one sigma for both sides would overshoot", () => {
    const lopsided = interval(100, 20, 180);
    expect([-z95, 0, z95].map((z) => needAt(lopsided, z))).toEqual(
      [20, 100, 180].map((each) => expect.closeTo(each, 9)),
    );
  });

  test("with a lower bound of 0 gives nobody in need in one draw of forty, and the figure in the middle", () => {
    const none = interval(10, 0, 30);
    expect([-3, -z95, 0, z95].map((z) => needAt(none, z))).toEqual([0, 0, 10, expect.closeTo(30, 9)]);
    expect(needAt(none, -z95 / 2)).toBeCloseTo(5, 9);
  });

  test("of a figure of 0 rises from 0 to its upper bound, and never below 0", () => {
    expect([-2, 0, z95 / 2, z95].map((z) => needAt(interval(0, 0, 8), z))).toEqual([0, 0, expect.closeTo(4, 9), 8]);
    expect(needAt(interval(5, -5, 15), -z95)).toBe(0);
  });

  test("goes by the logit where most people are in need, so that nobody draws more than everyone", () => {
    const nearlyAll = interval(95, 80, 99, 100);
    expect([-z95, 0, z95].map((z) => needAt(nearlyAll, z))).toEqual(
      [80, 95, 99].map((each) => expect.closeTo(each, 9)),
    );
    expect(needAt(nearlyAll, 6)).toBeLessThan(100);
    expect(needAt(interval(95, 80, 100, 100), 6)).toBe(100);
    expect(needAt(interval(40, 10, 90, 100), 6)).toBe(100);
  });

  test("with a bound a hundredth short of nobody, or of everyone, goes no further than with that bound itself", () => {
    expect(needAt(interval(600, 0.01, 900, 1000), -1)).toBe(needAt(interval(600, 0, 900, 1000), -1));
    expect(needAt(interval(600, 500, 999.99, 1000), 1)).toBe(needAt(interval(600, 500, 1000, 1000), 1));
  });

  test("never falls as the error rises, and stays between nobody and everyone", () => {
    const error = fc.integer({ min: -600, max: 600 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(people, people, people, people, error, error, (a, b, c, d, one, other) => {
        const [lo = 0, value = 0, hi = 0, most = 0] = [a, b, c, d].toSorted((x, y) => x - y);
        const known = interval(value, lo, hi, most);
        const [less, more] = [needAt(known, Math.min(one, other)), needAt(known, Math.max(one, other))];
        expect(less).toBeLessThanOrEqual(more * (1 + 1e-12));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2000 },
    );
  });

  test("of a wider interval never lies inside that of a narrower one", () => {
    const bounds = fc.oneof(people, fc.constant(0), fc.constant(0.01));
    fc.assert(
      fc.property(
        fc.tuple(bounds, bounds, people, people, people),
        fc.constantFrom(null, 1000.01, 2000),
        fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
        (five, most, z) => {
          const [wideLo = 0, lo = 0, value = 0, hi = 0, wideHi = 0] = five.toSorted((a, b) => a - b);
          const [narrow, wide] = [interval(value, lo, hi, most), interval(value, wideLo, wideHi, most)];
          expect(needAt(wide, -z)).toBeLessThanOrEqual(needAt(narrow, -z) + 1e-9);
          expect(needAt(wide, z)).toBeGreaterThanOrEqual(needAt(narrow, z) - 1e-9);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("one draw of all areas", () => {
  test("moves what has an interval, spreads what is suppressed and leaves the rest standing or unknown", () => {
    const intervals: NeedInterval[] = [
      interval(100, 80, 125),
      { type: "no interval", value: 40 },
      { type: "suppressed", lo: 2, hi: 6 },
      { type: "unknown" },
      interval(7, 7, 7),
    ];
    const random = mulberry32(3);
    const need = new Float64Array(5);
    const draws = Array.from({ length: 4000 }, () => {
      drawNeed({ intervals, random, commonError: 0, need });
      return [...need];
    });
    const column = (i: number) => draws.map((draw) => draw[i] ?? Number.NaN).toSorted((a, b) => a - b);
    expect([new Set(column(1)), new Set(column(3)), new Set(column(4))]).toEqual([
      new Set([40]),
      new Set([Number.NaN]),
      new Set([7]),
    ]);
    // A quantile of 4,000 even numbers between 2 and 6 has a standard error of at most 0.032.
    for (const [share, expected] of [
      [0.001, 2],
      [0.25, 3],
      [0.5, 4],
      [0.75, 5],
      [0.999, 6],
    ] as const) {
      expect(Math.abs((column(2)[Math.floor(4000 * share)] ?? Number.NaN) - expected)).toBeLessThan(0.13);
    }
    expect(column(0).filter((each) => each < 80 || each > 125).length / 4000).toBeCloseTo(0.05, 1.5);
  });

  test("an area draws the same whatever is known of the others", () => {
    const kinds: NeedInterval[] = [
      { type: "unknown" },
      { type: "no interval", value: 1 },
      { type: "suppressed", lo: 0, hi: 9 },
      interval(5, 1, 9),
    ];
    expect(new Set(kinds.map(drawBetween)).size).toBe(1);
  });

  test("with all of the error in common, areas of the same figure draw the same", () => {
    const need = new Float64Array(2);
    const intervals = [interval(100, 80, 125), interval(100, 80, 125)];
    drawNeed({ intervals, random: mulberry32(5), commonError: 1, need });
    expect(need[0]).toBe(need[1]);
    drawNeed({ intervals, random: mulberry32(5), commonError: 0, need });
    expect(need[0]).not.toBe(need[1]);
  });
});

/** What the area in the middle draws. */
function drawBetween(others: NeedInterval): number | undefined {
  const need = new Float64Array(3);
  drawNeed({ intervals: [others, interval(100, 80, 125), others], random: mulberry32(5), commonError: 0, need });
  return need[1];
}
