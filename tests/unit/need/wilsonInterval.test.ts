import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "../../../domain/need/wilsonInterval.ts";
import { even } from "../even.ts";

test("30 of 200 people asked lie between 10.7136 % and 20.6056 %", () => {
  const { lo, hi } = wilsonInterval(30 / 200, 200);
  expect([lo.toFixed(6), hi.toFixed(6)]).toEqual(["0.107136", "0.206056"]);
});

test("holds the share, stays within 0 and 1, has a width even at nobody and everybody, and narrows as more are asked", () => {
  const share = fc.oneof(fc.constant(0), fc.constant(1), even(0, 1));
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 1_000_000 }), (found, asked) => {
      const one = wilsonInterval(found, asked);
      const more = wilsonInterval(found, 2 * asked);
      expect(one.lo).toBeGreaterThanOrEqual(0);
      expect(one.hi).toBeLessThanOrEqual(1);
      expect(one.lo).toBeLessThanOrEqual(found + 1e-12);
      expect(one.hi).toBeGreaterThanOrEqual(found - 1e-12);
      expect(more.hi - more.lo).toBeLessThan(one.hi - one.lo);
    }),
  );
});

test("refuses a share that is none, and a survey that asked nobody", () => {
  expect(() => wilsonInterval(1.2, 10)).toThrow("share is 1.2, expected 0 to 1");
  expect(() => wilsonInterval(0.2, 0)).toThrow("asked is 0, expected 1 or more");
});
