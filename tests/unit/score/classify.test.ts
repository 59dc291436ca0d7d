import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { classify } from "../../../domain/score/results/classify.ts";
import { spareShare } from "../../../domain/score/results/spareShare.ts";
import { yearsToReach } from "../../../domain/score/results/yearsToReach.ts";

test.each([
  [5, 0, "gap"],
  [4.99, 0, "balanced"],
  [0, 0.2, "over-provided"],
  [0, 0.19, "balanced"],
  [40, 0.3, "gap and spare"],
  [100, null, "gap"],
  [null, null, "balanced"],
  [null, 0.5, "over-provided"],
] as const)("a score of %s with a spare share of %s is %s", (gapScore, spare, expected) => {
  expect(classify({ gapScore, spareShare: spare, isScored: true }, defaultSettings)).toBe(expected);
});

test("what could not be scored is unknown, never balanced", () => {
  expect(classify({ gapScore: null, spareShare: null, isScored: false }, defaultSettings)).toBe("unknown");
});

test("thresholds are settings", () => {
  const settings = { ...defaultSettings, gapFromScore: 50, overProvidedFromSpareShare: 0.5 };
  expect(classify({ gapScore: 40, spareShare: 0.4, isScored: true }, settings)).toBe("balanced");
});

test("nobody in need is no gap and nothing in reach is not spare, even where the thresholds are 0", () => {
  const settings = { ...defaultSettings, gapFromScore: 0, overProvidedFromSpareShare: 0 };
  expect(classify({ gapScore: null, spareShare: null, isScored: true }, settings)).toBe("balanced");
});

test.each([
  [100, 20, 5],
  [100, 1, 50],
  [100, 0, 50],
  [0, 0, 0],
  [null, 10, null],
  [100, null, null],
])("a stock of %s with %s met a year takes %s years", (stock, met, years) => {
  expect(yearsToReach(stock, met)).toBe(years);
});

test("no places in reach have no spare share, and not a share of nothing", () => {
  expect([spareShare(0, 0), spareShare(0, 10), spareShare(5, 10)]).toEqual([null, 0, 0.5]);
});
