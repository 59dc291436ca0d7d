import { expect, test } from "vitest";
import { type InventedMeasured, inventedMeasured } from "../../../scripts/bench/duplicatesInvented.ts";
import type { Tally } from "../../../scripts/bench/duplicatesTally.ts";

/** Seeds that nobody has looked at the errors of; small tables, so that the model must do with few pairs too. */
const measured = [907_411_223, 1_304_118_057, 55_083_991].map((seed) => inventedMeasured(seed, 1500));

function together(tallyOf: (each: InventedMeasured) => Tally) {
  const sum = (of: (tally: Tally) => number) => measured.reduce((total, each) => total + of(tallyOf(each)), 0);
  const [taken, right, truly] = [sum((tally) => tally.taken), sum((tally) => tally.right), sum((tally) => tally.truly)];
  return { precision: right / taken, recall: right / truly, f1: (2 * right) / (taken + truly) };
}

test("of a hundred pairs that merge by themselves ninety-nine are the same organisation at the same place", () => {
  expect(together(({ merged }) => merged).precision).toBeGreaterThanOrEqual(0.99);
  expect(together(({ grouped }) => grouped).precision).toBeGreaterThanOrEqual(0.985);
});

test("nineteen in twenty of all that are the same are found without anybody's help", () => {
  expect(together(({ merged }) => merged).recall).toBeGreaterThanOrEqual(0.935);
  expect(together(({ merged }) => merged).f1).toBeGreaterThanOrEqual(0.965);
});

test("nearly all that are the same are compared, and half of those not merged wait for somebody", () => {
  for (const { compared, truth, merged, rightlyToReview } of measured) {
    expect(compared).toBeGreaterThanOrEqual(0.975);
    expect(rightlyToReview).toBeGreaterThanOrEqual(0.4 * (truth.size - merged.right));
  }
});

test("finds far more than names with the same letters at the same postcode", () => {
  const usual = together(({ fingerprint }) => fingerprint);
  expect(together(({ merged }) => merged).f1).toBeGreaterThan(usual.f1 + 0.3);
});
