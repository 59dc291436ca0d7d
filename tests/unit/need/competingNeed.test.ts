import { expect, test } from "vitest";
import { competingNeed, isKnownWithinBounds } from "../../../domain/need/competingNeed.ts";

test.each([
  { of: "a published figure, whatever its bounds", value: 40, lo: 10, hi: 100, people: 40 },
  { of: "a real zero", value: 0, lo: null, hi: null, people: 0 },
  { of: "a suppressed cell of 1 to 4", value: null, lo: 1, hi: 4, people: 2.5 },
  { of: "bounds that begin below nobody", value: null, lo: -2, hi: 4, people: 2 },
  { of: "bounds that are both below nobody", value: null, lo: -4, hi: -2, people: Number.NaN },
  { of: "a cell with one bound only", value: null, lo: 1, hi: null, people: Number.NaN },
  { of: "bounds the wrong way round", value: null, lo: 4, hi: 1, people: Number.NaN },
  { of: "nothing known at all", value: null, lo: null, hi: null, people: Number.NaN },
])("$of competes as $people people", ({ value, lo, hi, people }) => {
  const figure = { value, lo, hi, marker: value === null ? ("c" as const) : null };
  expect(competingNeed(figure)).toBe(people);
  expect(isKnownWithinBounds(figure)).toBe(value === null && !Number.isNaN(people));
});
