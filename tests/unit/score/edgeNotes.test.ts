import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, input, offer, part } from "./build.ts";

const [a, b] = [area("A", 0), area("B", 5)];
const district = area("district D", null, { adults: null });
const given = {
  areas: [a, b, district],
  parts: [part("ward A", "district D")],
  figures: [figure(a, 100), figure(b, 40)],
  studyArea: [district],
  offers: [offer("P", 1, 30), offer("Q", 6, 30)],
};
/** What is said of the edge; people travel 10 km in urban areas and 20 in rural ones. */
const edge = (more: Partial<ScoreInput>) =>
  scoreGaps(input({ ...given, ...more })).notes.filter((note) => note.includes("study area"));

describe("the ring around the study area:", () => {
  test("one and a half times the reach wide, with need and offers known, needs no warning", () => {
    expect(edge({ bufferKm: 15 })).toEqual([]);
  });

  test("narrower than people travel hides who comes from further away", () => {
    expect(edge({ bufferKm: 9 })).toEqual([
      "People travel up to 10 km, but are counted only up to 9 km around the study area: those from further away are not, so gaps near the edge may look smaller than they are.",
    ]);
  });

  test("is measured by the longest reach in use: one rural ward makes it 20 km", () => {
    const rural = area("B", 5, { urbanRural: "rural" });
    expect(edge({ areas: [a, rural, district], bufferKm: 19 })).toEqual([
      expect.stringContaining("People travel up to 20 km, but are counted only up to 19 km"),
    ]);
  });

  test("wide enough for the reach but not for half as far again is said of those answers", () => {
    expect(edge({ bufferKm: 10 })).toEqual([
      "With 1.5 times the reach people travel up to 15 km, but are counted only up to 10 km around the study area: those answers may show gaps near the edge smaller than they are.",
    ]);
  });

  test("of no width has no kilometres to speak of, and is said once", () => {
    expect(edge({ bufferKm: 0, offers: [offer("P", 1, 30)] })).toEqual([
      "No need is known around the study area: people from there are not counted, so gaps near the edge may look smaller than they are.",
      "No offer is known around the study area: people near the edge may have places that are not counted, so their gaps may look larger than they are.",
    ]);
  });

  test("in which need is suppressed is not without need", () => {
    const suppressed = figure(b, null, { lo: 1, hi: 4, marker: "c" });
    expect(edge({ figures: [figure(a, 100), suppressed], bufferKm: 15 })).toEqual([]);
  });

  test("is nobody's business where every area is studied", () => {
    expect(edge({ studyArea: [], bufferKm: 0 })).toEqual([]);
  });
});

describe("suppressed need:", () => {
  test("that was published as an interval without a marker is not called suppressed", () => {
    const bounded = input({ areas: [a, b], figures: [figure(a, 100), figure(b, null, { lo: 10, hi: 30 })] });
    expect(scoreGaps(bounded).notes).toContain(
      "Need is known only within bounds in 1 of 2 wards: in the sums each counts at the middle of its bounds, and has no score of its own.",
    );
  });

  test("is counted at the middle of its bounds and said so, apart from need that is not known at all", () => {
    const answer = scoreGaps(
      input({
        areas: [a, b, area("C", 8)],
        figures: [figure(a, 100), figure(b, null, { lo: 10, hi: 30, marker: "c" })],
        offers: [offer("P", 1, 30)],
      }),
    );
    expect(answer.totals.needPerYear).toBeCloseTo(120, 9);
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        "Need is not known in 1 of 3 wards; they are left out of the sums.",
        "Need is suppressed in 1 of 3 wards: in the sums each counts at the middle of its bounds, and has no score of its own.",
      ]),
    );
  });
});
