import { expect, test } from "vitest";
import { withFix, withoutFix } from "../../../web/data/problems/mended.ts";

const everywhere = { column: "value", from: "12a", to: "12" };
const inRowSeven = { ...everywhere, to: "13", row: 7 };
const elsewhere = { ...everywhere, column: "places" };

test("a correction takes the place of the one for the very same cells, and of no other", () => {
  expect(withFix([everywhere, inRowSeven, elsewhere], { ...everywhere, from: " 12a ", to: "14" })).toEqual([
    inRowSeven,
    elsewhere,
    { ...everywhere, from: " 12a ", to: "14" },
  ]);
  expect(withFix([everywhere], inRowSeven)).toEqual([everywhere, inRowSeven]);
});

test("what is taken back for one row stays for every other", () => {
  expect(withoutFix([everywhere, inRowSeven, elsewhere], inRowSeven)).toEqual([everywhere, elsewhere]);
});
