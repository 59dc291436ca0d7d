import { expect, test } from "vitest";
import { periodGap } from "../../../domain/profile/periodGap.ts";
import { trendNote } from "../../../domain/profile/trendNote.ts";
import { gapOf } from "../../component/map/builders.ts";

const indicator = { title: "Adults who are offline" };
const of = (period: string, marker: "b" | null = null) =>
  periodGap(period, gapOf({ code: "E05000001", needMarker: marker }));

test("one period is no trend, and the note says which it is", () => {
  expect(trendNote({ indicator, trend: [of("2020")], leftOut: 0 })).toBe(
    "There is no trend: “Adults who are offline” has figures for one period, 2020. Another period can be added with its next file.",
  );
});

test("a trend says that only the need is each period's own, and how many more periods there are", () => {
  expect(trendNote({ indicator, trend: [of("2020"), of("2021")], leftOut: 1 })).toBe(
    "The need is that of “Adults who are offline” in each period, and of no other indicator. Places, distances and settings are today’s in all of them, so a score changes here only because the need does, here or nearby. 1 more period is not shown.",
  );
});

test("a break that the publisher marks is said, also where the need is a flow and has no stock", () => {
  expect(trendNote({ indicator, trend: [of("2020"), of("2021", "b")], leftOut: 0 })).toContain(
    "The publisher marks a break in the series in 2021: do not compare what lies before it with what comes after.",
  );
});

test("without a headline indicator, or without its figures, the note says which of the two is missing", () => {
  expect(trendNote({ indicator: null, trend: [], leftOut: 0 })).toBe(
    "There is no trend: no headline indicator gives need at this level.",
  );
  expect(trendNote({ indicator, trend: [], leftOut: 0 })).toBe(
    "There is no trend: “Adults who are offline” has no figures for these areas.",
  );
});
