import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beforeTotals, chosenTotals } from "../../../domain/report/chosenTotals.ts";
import { even } from "../even.ts";
import { countedRow, essentialRows, rowOf } from "./builtRows.ts";

test("people are summed over the areas where they are known, and how many those are is said", () => {
  expect(chosenTotals(essentialRows())).toEqual({
    areas: 7,
    counted: 5,
    byClass: { gap: 4, "gap and spare": 0, balanced: 0, "over-provided": 1, unknown: 2 },
    adults: null,
    needStock: 6000,
    needPerYear: 600,
    met: 411,
    unmet: 189,
    unmetLo: null,
    unmetHi: null,
    structural: 149,
    signpostable: 40,
    gapScore: 31.5,
  });
});

test("where nobody is counted no sum is 0", () => {
  const { needPerYear, unmet, gapScore, counted, adults } = chosenTotals([rowOf(1), rowOf(2)]);
  expect([needPerYear, unmet, gapScore, counted, adults]).toEqual([null, null, null, 0, 10000]);
});

test("a yearly flow has no people today", () => {
  expect(
    chosenTotals([countedRow(1, [100, 20, 0], { needStock: null }), countedRow(2, [100, 20, 0])]).needStock,
  ).toBeNull();
});

test("nobody in need gives no score, not 0", () => {
  expect(chosenTotals([countedRow(1, [0, 0, 0])])).toMatchObject({ needPerYear: 0, unmet: 0, gapScore: null });
});

test("need that nobody can place is in the need and not in the score", () => {
  const half = countedRow(1, [100, 30, 0], { needPerYear: 150 });
  expect(chosenTotals([half])).toMatchObject({ needPerYear: 150, met: 70, unmet: 30, gapScore: 30 });
});

test("what the areas came to before is summed over those that were there, with the score of its own day", () => {
  const before = {
    needPerYear: 80,
    needMarker: null,
    placesInReach: null,
    unmet: 20,
    gapScore: 40,
    class: "gap",
    rank: 1,
  };
  const rows = [countedRow(1, [100, 20, 0], {}, { before }), countedRow(2, [100, 20, 0])];
  // 20 unmet at a score of 40 are of 50 people who could be scored.
  expect(beforeTotals(rows)).toMatchObject({
    areas: 1,
    counted: 1,
    needPerYear: 80,
    unmet: 20,
    gapScore: 40,
    met: null,
  });
});

test("the score lies between the lowest and the highest of the areas, and splitting the areas in two lists changes no sum", () => {
  const wards = fc.array(fc.tuple(even(0.01, 900), even(0, 1)), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(wards, fc.nat(), (given, cut) => {
      const rows = given.map(([need, share], i) => countedRow(i + 1, [need, need * share, 0]));
      const { gapScore, unmet } = chosenTotals(rows);
      const scores = rows.map(({ gap }) => gap.gapScore ?? Number.NaN);
      expect(gapScore).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(gapScore).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      const at = 1 + (cut % (rows.length - 1));
      const parts = [chosenTotals(rows.slice(0, at)), chosenTotals(rows.slice(at))];
      expect(parts.reduce((sum, part) => sum + (part.unmet ?? Number.NaN), 0)).toBeCloseTo(unmet ?? Number.NaN, 6);
    }),
  );
});
