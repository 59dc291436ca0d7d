import { expect, test } from "vitest";
import { halfExp } from "../../../domain/score/halfExp.ts";

test("the quick exponential is the exact one to the last digit, from 0 to a half", () => {
  for (let n = 0; n <= 100_000; n++) {
    const t = n / 200_000;
    expect(Math.abs(halfExp(t) - Math.exp(-t))).toBeLessThanOrEqual(2 ** -52);
  }
  expect([halfExp(0), halfExp(0.5)]).toEqual([1, Math.exp(-0.5)]);
});
