import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mostPlaced } from "../../../domain/score/allocation/flow/mostPlaced.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, figure, input, offer, part } from "./build.ts";
import { marketplaces, reachIn, sum } from "./marketplace.ts";
import { toy, toyReach } from "./toy.ts";

const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];

test("of the worked example's 56.474481 unmet, 50 need places and 6.474481 need a signpost", () => {
  const { gaps, totals } = scoreGaps(toy(), { reachOf: toyReach });
  const [worst] = gaps;
  const expected = {
    unmet: expect.closeTo(56.474481, 6),
    structural: expect.closeTo(50, 9),
    signpostable: expect.closeTo(6.474481, 6),
  };
  expect(worst).toMatchObject({ code: "A", ...expected });
  expect(totals).toMatchObject(expected);
  expect(gaps.slice(1).map(({ structural, signpostable }) => [structural, signpostable])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a ward of which nobody knows what it can reach has no split", () => {
  const nowhere = area("A", null);
  const [gap] = scoreGaps(input({ areas: [nowhere], figures: [figure(nowhere, 10)] })).gaps;
  expect(gap).toMatchObject({ unmet: null, structural: null, signpostable: null });
});

test("structural and signpostable are the unmet, in every ward and district, and structural is the need less the most that can be placed", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const reach = reachIn(market);
      const areas = market.need.map((_, i) => area(`A${i}`, i));
      const given = input({
        areas: [...areas, ...districts],
        parts: areas.map(({ code }, i) => part(`ward ${code}`, `district ${"DE"[i % 2]}`)),
        figures: areas.map((each, i) => figure(each, market.need[i] ?? null)),
        offers: market.places.map((places, j) => offer(`P${j}`, j, places)),
      });
      const wards = scoreGaps(given, { reachOf: () => reach });
      const byDistrict = scoreGaps({ ...given, areaType: "district" }, { reachOf: () => reach });
      for (const { unmet, structural, signpostable } of [...wards.gaps, ...byDistrict.gaps]) {
        if (unmet === null) continue; // a district without a ward
        expect((structural ?? Number.NaN) + (signpostable ?? Number.NaN)).toBeCloseTo(unmet, 6);
        expect(Math.min(structural ?? Number.NaN, signpostable ?? Number.NaN)).toBeGreaterThanOrEqual(-1e-9);
      }
      const [need, places] = [Float64Array.from(market.need), Float64Array.from(market.places)];
      const least = sum(need) - mostPlaced({ need, places, reach }).placed;
      for (const { gaps, totals } of [wards, byDistrict]) {
        expect(totals.structural).toBeCloseTo(least, 6);
        expect(sum(gaps.flatMap(({ structural }) => structural ?? []))).toBeCloseTo(least, 6);
      }
    }),
    { numRuns: 60 },
  );
});
