import { describe, expect, test } from "vitest";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { combinedIndicator } from "../../../domain/need/combinedIndicator.ts";
import { modelFromIndex } from "../../../domain/need/modelFromIndex.ts";
import { assumptions } from "../../../domain/score/words/assumptions.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredCombination, ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer } from "./build.ts";

const areas = [area("A", 0), area("B", 8), area("C", 100), area("D", 108)];
const [a, b, c, d] = areas;
const index = { ...flow, id: indicatorIdSchema.parse("risk"), title: "Risk", unit: "index", kind: "stock" } as const;
const claims = { ...index, id: indicatorIdSchema.parse("claims"), title: "Claims", unit: "people" } as const;

/** A ranks 1 and 4, B 2 and 3, C 3 and 1, D 4 and 2: with three to one 31.25, 43.75, 50 and 75. */
const combined: ScoredCombination = {
  by: "ranks",
  parts: [
    { indicator: index, weight: 3, period: "2022", figures: [1, 2, 3, 4].map((value, i) => at(i, value)) },
    { indicator: claims, weight: 1, period: "2024", figures: [90, 50, 10, 20].map((value, i) => at(i, value)) },
  ],
};
const indicator = combinedIndicator({ level: "essential", ...combined });
const given = (more: Partial<ScoreInput> = {}) =>
  input({
    areas,
    indicator,
    combined,
    period: "2022 and 2024",
    offers: [offer("P", 1, 20), offer("Q", 101, 9)],
    ...more,
  });
const share = 0.2;
const withTotal = {
  ...input({}).settings,
  controlTotals: { ...input({}).settings.controlTotals, essential: { share, source: "A survey" } },
  combinations: {
    ...input({}).settings.combinations,
    essential: {
      by: "ranks",
      weights: combined.parts.map((part) => ({ indicator: part.indicator.id, weight: part.weight })),
    },
  },
} as const;

describe("several indicators combined:", () => {
  test("with a control total they give people by the ranks of their mean, and the answer names them with their weights", () => {
    const answer = scoreGaps(given({ settings: withTotal }));
    const people = modelFromIndex({
      index: [31.25, 43.75, 50, 75],
      adults: [1000, 1000, 1000, 1000],
      total: 800,
      spread: 0.5,
    });
    expect(answer.gaps.toSorted(byCode).map(({ needStock }) => needStock?.value)).toEqual(
      people.map((count) => expect.closeTo(count ?? Number.NaN, 9)),
    );
    expect(answer).toMatchObject({
      period: "2022 and 2024",
      baseAreaType: "ward",
      needBasis: "modelled",
      indicator: { id: "combined", title: "Risk (75%) + Claims (25%)" },
      combined: [
        { indicator: { id: "risk" }, weight: 3, period: "2022" },
        { indicator: { id: "claims" }, weight: 1, period: "2024" },
      ],
      totals: { needStock: expect.closeTo(800, 9), needPerYear: expect.closeTo(80, 9) },
    });
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        "Need combines 2 indicators by the mean of their percentile ranks: Risk (75%), Claims (25%).",
        "The ranks are among all wards that have every part, in the study area or not; counts are ranked per adult.",
      ]),
    );
    expect(assumptions(answer)).toEqual(
      expect.arrayContaining([
        "Need combines several indicators by the mean of their percentile ranks, with weights that were set and not measured: Risk (75%), Claims (25%).",
      ]),
    );
  });

  test("without a control total they give no people, only how far need outranks provision", () => {
    const answer = scoreGaps(given());
    expect(answer.totals).toMatchObject({ needStock: null, needPerYear: null, unmet: null, gapScore: null });
    expect(answer.notes).toContain(
      "No people figure without a control total: “Risk (75%) + Claims (25%)” is an index, which ranks areas and counts nobody. Write one under Settings, From an index to people.",
    );
    expect(answer.notes).toContain(
      "Rank points stand in for a score: each ward's percentile of need less its percentile of places per adult in reach, among the wards of the study area. They are never added up, so larger areas have none.",
    );
    // Need ranks 12.5 to 87.5 from A to D. A and B share 20 places, A nearer; C and D share 9, C nearer: D has the fewest per adult.
    const points = answer.gaps.toSorted(byCode).map(({ rankMismatch, needPerYear }) => [rankMismatch, needPerYear]);
    expect(points).toEqual([
      [-75, null],
      [-25, null],
      [25, null],
      [75, null],
    ]);
  });

  test("a ward that lacks one part has no need, keeps the marker, and is not filled in from the other part", () => {
    const [first, second] = combined.parts;
    if (first === undefined || second === undefined) throw new Error("There are two parts.");
    const figures = [...second.figures.slice(0, 3), at(3, null, "c")];
    const answer = scoreGaps(
      given({ settings: withTotal, combined: { by: "ranks", parts: [first, { ...second, figures }] } }),
    );
    expect(answer.gaps.find(({ code }) => code === "D")).toMatchObject({
      needStock: { value: null, marker: "c" },
      unmet: null,
    });
    // 20 % of the adults of the other three.
    expect(answer.totals.needStock).toBeCloseTo(600, 9);
    expect(answer.notes).toContain("1 ward without every part: the others alone make no index there.");
  });
});

function at(position: number, value: number | null, marker: "c" | null = null) {
  const found = [a, b, c, d][position];
  if (found === undefined) throw new RangeError(`position is ${position}, expected 0 to 3`);
  return figure(found, value, { marker });
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}
