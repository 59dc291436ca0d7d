import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decays } from "../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { allocate } from "../../../domain/score/allocation/allocate.ts";
import { howSure } from "../../../domain/score/uncertainty/howSure.ts";
import type { NeedInterval } from "../../../domain/score/uncertainty/needInterval.ts";
import { simulate, type SimulateInput } from "../../../domain/score/uncertainty/simulate.ts";
import { marketplaces, reachIn } from "../score/marketplace.ts";
import { alone, allDraws, interval, workedExample } from "./build.ts";

const asPublished = [interval(100, 80, 125), interval(40, 30, 160 / 3), interval(20, 14, 200 / 7)];

describe("the worked example, its need known to about a fifth", () => {
  const sure = allDraws(workedExample(asPublished, { draws: 2000, seed: 20240601 }));

  test("comes out draw for draw as the reference run of 2,000 draws", () => {
    expect(sure.areas).toMatchObject([
      {
        unmet: { low: expect.closeTo(41.089936877695344, 6), high: expect.closeTo(76.69066450922236, 6) },
        rank: { low: 1, high: 1 },
        gapShare: 1,
        worstTenthShare: 1,
      },
      { unmet: { low: 0, high: 0 }, rank: { low: 2, high: 2 }, gapShare: 0.005, worstTenthShare: 0 },
      { unmet: { low: 0, high: 0 }, rank: { low: 2, high: 2 }, gapShare: 0, worstTenthShare: 0 },
    ]);
  });

  test("draws need from the figures' own intervals, within four standard errors of their percentiles", () => {
    const sigma = Math.log(125 / 80) / 3.919927969;
    const standardError = (100 * sigma * Math.sqrt(0.05 * 0.95)) / (0.1031 * Math.sqrt(2000));
    const need = sure.areas[0]?.type === "drawn" ? sure.areas[0].need : { low: Number.NaN, high: Number.NaN };
    expect(Math.abs(need.low - 100 * Math.exp(-1.644854 * sigma))).toBeLessThan(4 * standardError);
    expect(Math.abs(need.high - 100 * Math.exp(1.644854 * sigma))).toBeLessThan(4 * standardError * 1.25);
  });

  test("is surer of the study area's need than of its areas' added up, for errors cancel out", () => {
    const widths = sure.areas.map((area) => (area.type === "drawn" ? area.need.high - area.need.low : Number.NaN));
    const whole = sure.whole.type === "drawn" ? sure.whole.need.high - sure.whole.need.low : Number.NaN;
    expect(whole).toBeLessThan(0.8 * widths.reduce((sum, width) => sum + width, 0));
  });

  test("says how it was drawn, so that it can be made again", () => {
    expect([sure.seed, sure.draws, sure.commonError, sure.notes]).toEqual([
      20240601,
      2000,
      0,
      [
        "Nine in ten of 2,000 draws of what the need may be lie in each range (seed 20240601). Places, distances and settings are taken as they stand.",
        "Each area is taken to err on its own. Where figures come from one model they err together, and the ranges of totals are too narrow.",
      ],
    ]);
  });
});

test("errors that areas share make the study area less sure", () => {
  expect(wholeWidth(1)).toBeGreaterThan(1.3 * wholeWidth(0));
});

test("an area whose figure has no interval gets no range, and its neighbours' ranges are said to be too narrow", () => {
  const sure = allDraws(
    workedExample([interval(100, 80, 125), { type: "no interval", value: 40 }, { type: "suppressed", lo: 0, hi: 9 }]),
  );
  expect(sure.areas[1]).toEqual({ type: "not known", because: "no interval" });
  expect(sure.whole).toEqual({ type: "not known", because: "no interval" });
  expect(sure.areas[2]).toMatchObject({
    type: "drawn",
    need: { low: expect.closeTo(0.45, 0), high: expect.closeTo(8.55, 0) },
  });
  expect(sure.notes.slice(2)).toEqual([
    "1 of 3 need figures has no interval: such a figure stands still in every draw and has no range of its own, and the ranges of the others are too narrow.",
    "1 suppressed need figure takes any number between the bounds, all as likely.",
  ]);
});

test("where no figure has an interval nothing is called sure", () => {
  const fixed: NeedInterval = { type: "no interval", value: 40 };
  const sure = allDraws(workedExample([fixed, fixed, { type: "unknown" }]));
  expect(sure.areas).toEqual([
    { type: "not known", because: "no interval" },
    { type: "not known", because: "no interval" },
    { type: "not known", because: "need unknown" },
  ]);
  expect(sure.notes).toEqual(["No need figure here has an interval, so nobody knows how sure these scores are."]);
});

test("an area that cannot be scored says why, and takes nobody's rank", () => {
  const sure = allDraws(workedExample(asPublished, { isReachKnown: [false, true, true], areas: [...alone(3), []] }));
  expect(sure.areas).toMatchObject([
    { type: "not known", because: "reach unknown" },
    { type: "drawn", rank: { low: 1, high: 1 } },
    { type: "drawn", rank: { low: 1, high: 1 } },
    { type: "not known", because: "need unknown" },
  ]);
});

test("nobody unmet anywhere puts no area among the worst tenth, though all share rank 1", () => {
  const sure = allDraws(workedExample(asPublished, { places: Float64Array.of(9000, 9000) }));
  const worst = { rank: { low: 1, high: 1 }, worstTenthShare: 0, gapShare: 0 };
  expect(sure.areas).toMatchObject([worst, worst, worst]);
});

test("a draw with nobody in need has no score, and is not a score of 0", () => {
  const places = Float64Array.of(0, 0);
  const sure = allDraws(workedExample([interval(0, 0, 8), interval(0, 0, 0), interval(5, 5, 5)], { places }));
  expect(sure.areas).toMatchObject([
    { need: { low: 0 }, gapScore: { low: 100, high: 100 } },
    { need: { low: 0, high: 0 }, gapScore: null, gapShare: 0 },
    { need: { low: 5, high: 5 }, gapScore: { low: 100, high: 100 }, gapShare: 1 },
  ]);
  const first = sure.areas[0];
  expect(first?.type === "drawn" ? first.gapShare : Number.NaN).toBeLessThan(1);
});

test("a larger area's unmet people are the sums of its parts in each draw, not a sum of percentiles", () => {
  const both = [
    { base: 0, share: 1 },
    { base: 1, share: 0.5 },
  ];
  const exact = [interval(100, 100, 100), interval(40, 40, 40), interval(20, 20, 20)];
  const sure = allDraws(workedExample(exact, { areas: [both], places: Float64Array.of(0, 0) }));
  expect(sure.areas).toMatchObject([{ need: { low: 120, high: 120 }, unmet: { low: 120, high: 120 } }]);
});

describe("laws, whatever the need, places and distances", () => {
  const widths = fc.array(fc.constantFrom(0, 0.01, 0.1, 0.5, 0.9, 1), { minLength: 8, maxLength: 8 });
  const inputs = fc.tuple(marketplaces, widths, fc.nat()).map(
    ([market, width, seed]): SimulateInput => ({
      intervals: market.need.map((value, i) =>
        interval(value, value * (1 - (width[i] ?? 0)), value * (1 + (width[i] ?? 0))),
      ),
      places: Float64Array.from(market.places),
      reach: reachIn(market),
      isReachKnown: market.need.map(() => true),
      areas: alone(market.need.length),
      whole: alone(market.need.length).flat(),
      thresholds: { gapFromScore: 5, overProvidedFromSpareShare: 0.2 },
      draws: 20,
      seed,
    }),
  );

  test("the same seed gives the same bytes, another seed others", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(JSON.stringify(allDraws(input))).toBe(JSON.stringify(allDraws(input)));
      }),
    );
    const one = allDraws(workedExample(asPublished, { seed: 1 }));
    const two = allDraws(workedExample(asPublished, { seed: 2 }));
    expect(one.areas).not.toEqual(two.areas);
  });

  test("intervals without width give ranges without width, at the published figures", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const need = Float64Array.from(input.intervals, (each) => (each.type === "interval" ? each.value : Number.NaN));
        const exact = input.intervals.map((_, i) => interval(need[i] ?? 0, need[i] ?? 0, need[i] ?? 0));
        const { unmet } = allocate({ need, places: input.places, reach: input.reach });
        const sure = allDraws({ ...input, intervals: exact });
        expect(sure.areas.map((area) => (area.type === "drawn" ? [area.need, area.unmet] : null))).toEqual(
          [...unmet].map((left, i) => [
            { low: need[i], high: need[i] },
            { low: left, high: left },
          ]),
        );
        const ranks = sure.areas.map((area) => (area.type === "drawn" ? area.rank : null));
        expect(ranks.map((rank) => rank?.low)).toEqual(ranks.map((rank) => rank?.high));
      }),
    );
  });

  test("a published figure lies within the range of its draws, for it is their median; its rank need not", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const [i, area] of allDraws({ ...input, draws: 100 }).areas.entries()) {
          const figure = input.intervals[i];
          if (area.type !== "drawn" || figure?.type !== "interval") throw new Error("every area is drawn");
          expect(area.need.low).toBeLessThanOrEqual(figure.value);
          expect(area.need.high).toBeGreaterThanOrEqual(figure.value);
        }
      }),
      { numRuns: 40 },
    );
    const nobody = Float64Array.of(0, 0);
    const alike = Array.from({ length: 60 }, (_, i) => interval(i === 0 ? 101 : 100, 80, 125));
    const reach = reachFromPairs({ areas: 60, sites: 2, pairs: [], radiusKm: 10, decay: decays.gaussian });
    const many = { isReachKnown: alike.map(() => true), areas: alone(60), whole: alone(60).flat(), places: nobody };
    const [highest] = allDraws(workedExample(alike, { ...many, reach, draws: 400 })).areas;
    expect(highest?.type === "drawn" ? highest.rank.low : Number.NaN).toBeGreaterThan(1);
  });

  test("a wider interval never gives a narrower range of need", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(1, 1.01, 1.5, 3), (input, times) => {
        const wider = input.intervals.map((each) =>
          each.type === "interval" ? interval(each.value, each.lo / times, each.hi * times) : each,
        );
        const [narrow, wide] = [allDraws(input), allDraws({ ...input, intervals: wider })];
        for (const [i, area] of narrow.areas.entries()) {
          const other = wide.areas[i];
          if (area.type !== "drawn" || other?.type !== "drawn") throw new Error("every area is drawn");
          expect(other.need.low).toBeLessThanOrEqual(area.need.low + 1e-9);
          expect(other.need.high).toBeGreaterThanOrEqual(area.need.high - 1e-9);
        }
      }),
    );
  });

  test("chances are 0 to 1, ranks 1 to the number of areas, scores 0 to 100, and low is never above high", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const area of allDraws(input).areas) {
          if (area.type !== "drawn") throw new Error("every area is drawn");
          const { need, unmet, rank, gapScore, gapShare, worstTenthShare } = area;
          const inOrder = [
            [0, gapShare, 1],
            [0, worstTenthShare, 1],
            [1, rank.low, rank.high, input.areas.length],
            [0, need.low, need.high],
            [0, unmet.low, unmet.high],
            gapScore === null ? [] : [0, gapScore.low, gapScore.high, 100],
          ];
          expect(inOrder).toEqual(inOrder.map((values) => values.toSorted((a, b) => a - b)));
          expect([rank.low, rank.high]).toEqual([Math.round(rank.low), Math.round(rank.high)]);
        }
      }),
    );
  });
});

describe("a run that others can watch", () => {
  test("says after each draw how far it is, and gives what an unwatched run gives", async () => {
    const seen: number[] = [];
    const input = workedExample(asPublished, { draws: 5 });
    const sure = await howSure(simulate(input), {
      onProgress: ({ done, of }) => seen.push(done / of),
      pause: () => Promise.resolve(),
    });
    expect(seen).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(sure).toEqual(allDraws(input));
  });

  test("stops at once when it is cancelled, with no answer from half of the draws", async () => {
    let done = 0;
    const sure = await howSure(simulate(workedExample(asPublished, { draws: 500 })), {
      onProgress: (progress) => (done = progress.done),
      isCancelled: () => done === 3,
    });
    expect([sure, done]).toEqual([null, 3]);
  });
});

test("lists that do not fit together are refused with both numbers", () => {
  expect(refused({ isReachKnown: [true] })).toThrow("isReachKnown has 1 areas, expected 3");
  expect(refused({ draws: 0 })).toThrow("draws is 0, expected a whole number above 0");
  expect(refused({ commonError: 2 })).toThrow("commonError is 2, expected 0 to 1");
  expect(refused({ areas: [[{ base: 3, share: 1 }]] })).toThrow("base area 3 does not exist, there are 3");
  expect(() => allDraws({ ...workedExample(asPublished), intervals: [] })).toThrow("intervals has 0 areas, expected 3");
});

/** How wide the study area's range of need is. */
function wholeWidth(commonError: number): number {
  const { whole } = allDraws(workedExample(asPublished, { draws: 500, commonError }));
  return whole.type === "drawn" ? whole.need.high - whole.need.low : Number.NaN;
}

function refused(more: Partial<SimulateInput>): () => unknown {
  return () => allDraws(workedExample(asPublished, more));
}
