import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distances, measured } from "../../../domain/profile/distances.ts";
import { even } from "../even.ts";

/** Distances from one of several areas by measures of which null is unknown. */
function far(measures: readonly (readonly (number | null)[])[], own: number, fewestShared: number): (number | null)[] {
  const columns = measures.map((values) => measured(Float64Array.from(values, (value) => value ?? Number.NaN)));
  return [...distances(columns, own, fewestShared)].map((distance) => (Number.isNaN(distance) ? null : distance));
}

test("by hand: one apart in one measure of two, of which each has a standard deviation of 1, is the root of a half", () => {
  // 1, 3, 1, 3 has mean 2 and standard deviation 1; so has 5, 5, 7, 7.
  const measures = [
    [1, 3, 1, 3],
    [5, 5, 7, 7],
  ];
  const across = Math.sqrt((2 * 2 + 0) / 2);
  expect(far(measures, 0, 1)).toEqual([0, across, across, 2]);
});

test("only measures known for both count, and with fewer than asked for there is no distance", () => {
  const measures = [
    [0, 2, null],
    [0, 2, 2],
  ];
  const [, , third] = far(measures, 0, 1);
  // 0, 2, 2 has a standard deviation of √8/3.
  expect(third).toBeCloseTo(2 / (Math.sqrt(8) / 3), 12);
  expect(far(measures, 0, 2)).toEqual([0, expect.any(Number), null]);
});

test("a measure that is the same everywhere tells nothing and is shared by nobody", () => {
  const same = [0.1 + 0.2, 0.3, 0.3];
  expect(far([same], 0, 1)).toEqual([null, null, null]);
  expect(far([same, [1, 2, 3]], 0, 1)[2]).toBeCloseTo(2 / Math.sqrt(2 / 3), 12);
});

/** Three measures of up to eight areas, some of them unknown. */
const tables = fc.integer({ min: 2, max: 8 }).chain((peers) =>
  fc.array(fc.array(fc.option(even(-50, 50), { freq: 6 }), { minLength: peers, maxLength: peers }), {
    minLength: 3,
    maxLength: 3,
  }),
);

test("an area is as far from another as that is from it, and not at all from one with equal values", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const measures = table.map((values) => [...values, values[0] ?? null]);
      const peers = measures[0]?.length ?? 0;
      const all = Array.from({ length: peers }, (_, own) => far(measures, own, 2));
      for (let one = 0; one < peers; one++) {
        for (let other = 0; other < peers; other++) expect(all[one]?.[other]).toBe(all[other]?.[one]);
      }
      // The last is the first over again.
      expect([0, null]).toContain(all[0]?.[peers - 1]);
    }),
  );
});

test("a constant added to a measure changes no distance, nor does another unit for it, turned round or not", () => {
  const units = fc.oneof(even(0.01, 100), even(-100, -0.01));
  fc.assert(
    fc.property(tables, units, even(-100, 100), (table, unit, constant) => {
      const before = far(table, 0, 2);
      const [first = [], ...rest] = table;
      const after = far([first.map((value) => (value === null ? null : unit * value + constant)), ...rest], 0, 2);
      expect(after.map((distance) => distance === null)).toEqual(before.map((distance) => distance === null));
      const changes = before.map((distance, peer) => Math.abs((distance ?? 0) - (after[peer] ?? 0)));
      expect(Math.max(...changes)).toBeLessThan(1e-6);
    }),
  );
});

test("an area that is not among the peers is a slip of the caller", () => {
  expect(() => far([[1, 2]], 2, 1)).toThrow("there are 2 peers, expected one at 2");
});
