import { expect, test } from "vitest";
import { periodPlaces } from "../../../web/charts/periodPlaces.ts";
import { scatterScale } from "../../../web/charts/scatter/scatterScale.ts";
import { knownStretches, trendMost } from "../../../web/charts/trendSeries.ts";

const evenly = Array.from({ length: 100 }, (_, n) => n + 1);

test("a scatter begins at zero, whatever the least figure is", () => {
  const { scale, isRoot } = scatterScale(evenly, [0, 560]);
  expect([scale(0), Math.round(scale(100)), isRoot]).toEqual([0, 500, false]);
});

test("a figure more than four times as far out as nearly all others calls for a root scale", () => {
  expect(scatterScale([...evenly, 380], [0, 100]).isRoot).toBe(false);
  expect(scatterScale([...evenly, 400], [0, 100]).isRoot).toBe(true);
});

test("a year without figures is a wider step on the way from the first period to the last", () => {
  expect([...periodPlaces(["2015", "2016", "2020"])]).toEqual([
    ["2015", 0],
    ["2016", 0.2],
    ["2020", 1],
  ]);
});

test("periods that are not years, or two of one year, are a step apart each", () => {
  expect([...periodPlaces(["2020-Q1", "2020-Q3", "2021"]).values()]).toEqual([0, 0.5, 1]);
  expect([...periodPlaces(["before", "after", "later"]).values()]).toEqual([0, 0.5, 1]);
});

test("the only period stands in the middle", () => {
  expect([...periodPlaces(["2020"]).values()]).toEqual([0.5]);
});

test("a period that is not known interrupts a line, and is no zero of it", () => {
  const points = [10, 20, null, 30].map((value, place) => ({ period: `${2000 + place}`, value, words: String(value) }));
  expect(knownStretches(points).map((stretch) => stretch.map(({ value }) => value))).toEqual([[10, 20], [30]]);
});

test("an axis reaches the end of the widest interval, and where nothing is known there still is one", () => {
  const point = { period: "2020", value: 10, low: 5, high: 40, words: "10" };
  expect(trendMost([{ key: "need", label: "Need", points: [point] }])).toBe(40);
  expect(trendMost([{ key: "need", label: "Need", points: [{ period: "2020", value: null, words: "[c]" }] }])).toBe(1);
});
