import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openRowsByCode } from "../../../importers/table/rowsByCode.ts";

const codes = fc.oneof(
  fc.constantFrom(
    "E01000001",
    "E01000002",
    "M14 5TQ",
    "M145TQ",
    "A",
    " A",
    "0",
    "00",
    "",
    "e01000001",
    "ZZZZZZZZZZ",
    "ZZZZZZZZZZZ",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: 0, max: 400 }).map((number) => `E0${1_000_000 + number}`),
);

test("remembers the first row of every code, and never takes one code for another", () => {
  fc.assert(
    fc.property(fc.array(codes, { maxLength: 300 }), (list) => {
      const rows = openRowsByCode();
      const byMap = new Map<string, number>();
      for (const [row, code] of list.entries()) {
        expect(rows.firstOf(code, row)).toBe(byMap.get(code));
        if (!byMap.has(code)) byMap.set(code, row);
      }
    }),
  );
});

test("holds every LSOA of England, and finds each of them again", () => {
  const rows = openRowsByCode();
  const all = Array.from({ length: 34_000 }, (_, place) => `E0${1_000_000 + place}`);
  expect(all.filter((code, place) => rows.firstOf(code, place + 2) !== undefined)).toEqual([]);
  expect(all.filter((code, place) => rows.firstOf(code, 0) !== place + 2)).toEqual([]);
});
