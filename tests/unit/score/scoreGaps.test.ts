import { expect, test } from "vitest";
import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer, part } from "./build.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const figures = [figure(a, 100), figure(b, 40), figure(c, 20)];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);

test("one ward with half the places it needs is answered in full", () => {
  const answer = scoreGaps(
    input({
      areas: [a, ...districts],
      parts,
      figures: [figure(a, 1000, { lo: 800, hi: 1200, marker: "e" })],
      indicator: { ...flow, kind: "stock" },
      offers: [offer("P", 2, 50)],
    }),
  );
  expect(answer.gaps).toEqual([
    {
      areaType: "ward",
      vintage: "2023",
      code: "A",
      name: "Area A",
      parentName: "Area D",
      urbanRural: "urban",
      adults: 1000,
      needStock: { value: 1000, lo: 800, hi: 1200, marker: "e" },
      needPerYear: 100,
      needLo: 80,
      needHi: 120,
      needMarker: "e",
      placesInReach: 50,
      met: 50,
      unmet: 50,
      structural: 50,
      signpostable: 0,
      gapScore: 50,
      unmetAfterOnline: null,
      gapScoreAfterOnline: null,
      shorterReach: { unmet: 50, gapScore: 50, class: "gap" },
      longerReach: { unmet: 50, gapScore: 50, class: "gap" },
      rankMismatch: null,
      spareShare: 0,
      fairShareIndex: 100,
      placesPerPerson: expect.closeTo(0.5, 12),
      class: "gap",
      yearsToReachEveryone: 20,
      nearestOfferKm: expect.closeTo(2, 3),
      rank: 1,
      flags: [],
    },
  ]);
  expect(answer).toMatchObject({
    period: "2024",
    needBasis: "measured",
    baseAreaType: "ward",
    sentence: "Essential skills: 1 of 1 ward has a gap, worst: Area A.",
    saturated: null,
    notes: [],
    totals: {
      areas: 1,
      byClass: { gap: 1, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 },
      needStock: 1000,
      needPerYear: 100,
      met: 50,
      unmet: 50,
      structural: 50,
      signpostable: 0,
      gapScore: 50,
      yearsToReachEveryone: 20,
      shorterReach: { met: 50, unmet: 50, gapScore: 50, gaps: 1 },
      longerReach: { met: 50, unmet: 50, gapScore: 50, gaps: 1 },
      online: null,
      imputed: null,
      offers: 1,
      offersWithoutPlaces: 0,
      offersWithoutPoint: 0,
      places: 50,
      placesByBasis: { measured: 50 },
    },
  });
});

test("the answer is what the contract promises", () => {
  const given = input({
    areas: [...areas, ...districts],
    parts,
    figures,
    offers: [offer("P", 2, 50), offer("Q", 14, 70)],
  });
  const whole: unknown = { ...scoreGaps(given), partnership: "here", snapshot: "1" };
  expect(gapAnswerSchema.parse(whole) satisfies GapAnswer).toEqual(whole);
});

test("wards are listed by unmet people, those as bad share a rank, and the unknown stand last without one", () => {
  const d = area("D4", 100);
  const answer = scoreGaps(
    input({ areas: [d, c, b, a], figures: [figure(a, 5), figure(b, 30), figure(c, 30), figure(d, null)] }),
  );
  expect(answer.gaps.map(({ code, unmet, rank }) => [code, unmet, rank])).toEqual([
    ["B", 30, 1],
    ["C", 30, 1],
    ["A", 5, 3],
    ["D4", null, null],
  ]);
});

test("a rural ward reaches further than an urban one", () => {
  const offers = [offer("P", 15, 200)];
  const from = (urbanRural: string | null) =>
    scoreGaps(input({ areas: [area("A", 0, { urbanRural })], figures, offers })).gaps[0]?.unmet;
  expect([from("urban"), from(null), from("rural")]).toEqual([100, 100, 0]);
});

test("a ward with nothing in reach is a gap of 100, says so, and knows how far the nearest offer is", () => {
  const answer = scoreGaps(input({ areas: [a], figures, offers: [offer("P", 40, 50)] }));
  expect(answer.gaps[0]).toMatchObject({
    gapScore: 100,
    spareShare: null,
    placesInReach: 0,
    class: "gap",
    nearestOfferKm: expect.closeTo(40, 2),
    flags: ["no provision in reach"],
  });
});

test("a neighbour with much unknown need makes a score partial", () => {
  const offers = [offer("P", 4, 200)];
  const flags = (adults: number) => {
    const given = { areas: [a, area("B", 8, { adults })], figures: [figure(a, 100), figure(b, null)], offers };
    return gapAt(scoreGaps(input(given)), "A")?.flags;
  };
  expect([flags(1000), flags(40)]).toEqual([["partial"], []]);
});

test("a need at the threshold is no small number, and a share of unknown adults at its threshold makes nothing partial", () => {
  const offers = [offer("P", 0, 200)];
  const flags = (need: number, partialFromUnknownAdults: number) => {
    const settings = { ...input({}).settings, smallNeed: 10, partialFromUnknownAdults };
    const given = { areas: [a, area("B", 0)], figures: [figure(a, need), figure(b, null)], offers, settings };
    return gapAt(scoreGaps(input(given)), "A")?.flags;
  };
  expect([flags(10, 0.5), flags(9.9, 0.49)]).toEqual([[], ["small number", "partial"]]);
});

test("a share of areas in one class at the threshold is not more than it", () => {
  const settings = { ...input({}).settings, saturationShare: 0.5 };
  const given = { areas: [a, c], figures: [figure(a, 100), figure(c, 100)], offers: [offer("P", 0, 200)], settings };
  expect(scoreGaps(input(given)).saturated).toBeNull();
});

test("when nine in ten areas share a class, the answer says that classes tell little", () => {
  const many = Array.from({ length: 11 }, (_, i) => area(`W${i}`, i * 100));
  const given = { areas: many, figures: many.map((each) => figure(each, 100)) };
  const saturated = scoreGaps(input({ ...given, offers: [offer("P", 0, 200)] }));
  expect(saturated.saturated).toEqual({ class: "gap", share: 10 / 11 });
  expect(saturated.notes).toContain(
    "10 of 11 wards are in one class (gap), so classes tell little: compare fair shares.",
  );
  expect(saturated.sentence).toBe("Essential skills: 10 of 11 wards have a gap, worst: Area W1.");
  const mixed = scoreGaps(input({ ...given, offers: [offer("P", 0, 200), offer("Q", 100, 200)] }));
  expect(mixed.saturated).toBeNull();
});

test("an index is spread over all areas of the file, not only the study area's", () => {
  const settings = input({}).settings;
  const answer = scoreGaps(
    input({
      areas,
      figures: [figure(a, 9), figure(b, 5), figure(c, 1)],
      studyArea: [a],
      indicator: { ...flow, unit: "index", kind: "stock" },
      settings: {
        ...settings,
        controlTotals: { ...settings.controlTotals, essential: { share: 0.2, source: "a survey" } },
      },
    }),
  );
  expect(answer.needBasis).toBe("modelled");
  expect(answer.gaps.map(({ code }) => code)).toEqual(["A"]);
  expect(answer.totals.needStock).toBeGreaterThan(200);
  expect(answer.totals.needStock).toBeLessThan(600);
});

test("the latest period is answered unless one is asked for", () => {
  const both = [figure(a, 10, { period: "2022" }), figure(a, 20)];
  const answer = (period: string | null) => scoreGaps(input({ areas: [a], figures: both, period }));
  expect([answer(null), answer("2022")].map(({ period, totals }) => [period, totals.needPerYear])).toEqual([
    ["2024", 20],
    ["2022", 10],
  ]);
});

test("a ward that lies in two districts is named by the one that has more of it", () => {
  const split = [part("ward A", "district D", 0.3), part("ward A", "district E", 0.7)];
  const answer = scoreGaps(input({ areas: [a, ...districts], parts: split, figures: [figure(a, 10)] }));
  expect(answer.gaps[0]?.parentName).toBe("Area E");
});
