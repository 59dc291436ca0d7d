import { expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer, part } from "./build.ts";

const wards = [area("A", 0), area("B", 100), area("C", 200)];
const [a, b, c] = wards;

/** An index without a control total: A needs most and has nothing in reach, C needs least and has most places for each adult. */
const given = input({
  areas: [...wards, area("district D", null)],
  parts: wards.map(({ code }) => part(`ward ${code}`, "district D")),
  indicator: { ...flow, unit: "index", kind: "stock" },
  figures: wards.map((ward, i) => figure(ward, [9, 5, 1][i] ?? null)),
  offers: [offer("P", 100, 10), offer("Q", 200, 40)],
});

test("an index alone ranks: A, first in need and last in places, is two thirds of the ranks short, and nobody is counted", () => {
  const { gaps, totals } = scoreGaps(given);
  const mismatch = new Map<string, number | null>(gaps.map(({ code, rankMismatch }) => [code, rankMismatch]));
  expect([mismatch.get("A"), mismatch.get("B"), mismatch.get("C")]).toEqual([
    expect.closeTo(200 / 3, 9),
    expect.closeTo(0, 9),
    expect.closeTo(-200 / 3, 9),
  ]);
  for (const gap of gaps) {
    expect(gap).toMatchObject({ needPerYear: null, unmet: null, gapScore: null, class: "unknown", shorterReach: null });
  }
  expect(totals).toMatchObject({ needPerYear: null, unmet: null, structural: null, gapScore: null });
});

test("rank points are never added up to a district, not even to one of a single ward", () => {
  const mismatchWith = (parts: ScoreInput["parts"]) =>
    scoreGaps({ ...given, areaType: "district", parts }).gaps.map(({ rankMismatch }) => rankMismatch);
  expect(mismatchWith(given.parts)).toEqual([null]);
  expect(mismatchWith([part("ward A", "district D")])).toEqual([null]);
});

test("a ward of which nobody knows what it can reach is not ranked", () => {
  const areas = given.areas.map((each) => (each.code === "A" ? area("A", null) : each));
  const { gaps } = scoreGaps({ ...given, areas });
  expect(gaps.map(({ code, rankMismatch }) => [code, rankMismatch])).toEqual([
    ["A", null],
    ["B", expect.closeTo(50, 9)],
    ["C", expect.closeTo(-50, 9)],
  ]);
});

test("where people are known there is no rank mismatch", () => {
  const { gaps } = scoreGaps({ ...given, indicator: flow });
  expect(gaps.map(({ rankMismatch }) => rankMismatch)).toEqual([null, null, null]);
});

test("an answer names the indicators that were combined, with their weights as they were set", () => {
  const indicator = { ...flow, unit: "index" } as const;
  const figures = [figure(a ?? area("A", 0), 1), figure(b ?? area("B", 0), 2), figure(c ?? area("C", 0), 3)];
  const combined = { by: "ranks", parts: [{ indicator, weight: 3, period: "2024", figures }] } as const;
  expect(scoreGaps({ ...given, figures: [], combined }).combined).toEqual([{ indicator, weight: 3, period: "2024" }]);
  expect(scoreGaps(given).combined).toBeNull();
});
