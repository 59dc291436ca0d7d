import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../../domain/contract/figure.ts";
import { type CombinedPart, combineIndicators } from "../../../domain/need/combineIndicators.ts";

const index = { unit: "index", direction: "higher is more need" } as const;
const lessNeed = { unit: "index", direction: "higher is less need" } as const;
const figures = (...values: (number | null)[]): Figure[] =>
  values.map((value) => ({ value, lo: null, hi: null, marker: value === null ? "c" : null }));
const adults = [1000, 1000, 1000, 1000];

describe("as ranks:", () => {
  test("four areas rank at 12.5, 37.5, 62.5 and 87.5, and two indicators meet by their weights", () => {
    const deprived = { indicator: index, weight: 3, figures: figures(10, 20, 30, 40) };
    const connected = { indicator: lessNeed, weight: 1, figures: figures(7, 9, 8, 6) };
    expect(combineIndicators({ by: "ranks", adults, parts: [deprived, connected] })).toEqual({
      index: [
        0.75 * 12.5 + 0.25 * 62.5,
        0.75 * 37.5 + 0.25 * 12.5,
        0.75 * 62.5 + 0.25 * 37.5,
        0.75 * 87.5 + 0.25 * 87.5,
      ],
      parts: [
        { share: 0.75, scores: [12.5, 37.5, 62.5, 87.5] },
        { share: 0.25, scores: [62.5, 12.5, 37.5, 87.5] },
      ],
    });
  });

  test("equal figures share the mean of their ranks", () => {
    expect(ranksOf(figures(5, 1, 5, 9))).toEqual([50, 12.5, 50, 87.5]);
  });

  test("an area that lacks one indicator has no index, and the others rank as if it were not there", () => {
    const parts = [
      { indicator: index, weight: 1, figures: figures(1, 2, 3, 4) },
      { indicator: index, weight: 1, figures: figures(1, null, 3, 4) },
    ];
    expect(combineIndicators({ by: "ranks", adults, parts }).index).toEqual([100 / 6, null, 50, 500 / 6]);
  });

  test("people are ranked per adult: the largest area is not the neediest for its size alone", () => {
    const people = { indicator: { ...index, unit: "people" }, weight: 1, figures: figures(300, 200, 100, 50) } as const;
    const unequal = [6000, 1000, 1000, null];
    expect(combineIndicators({ by: "ranks", adults: unequal, parts: [people] }).index).toEqual([
      100 / 6,
      500 / 6,
      50,
      null,
    ]);
  });

  test("people where no adults live are no share of anybody: the area has no index", () => {
    const people = { indicator: { ...index, unit: "people" }, weight: 1, figures: figures(300, 5) } as const;
    expect(combineIndicators({ by: "ranks", adults: [6000, 0], parts: [people] }).index).toEqual([50, null]);
  });
});

describe("as values:", () => {
  test("three components of one score give their mean", () => {
    const parts = [[4.6242], [2.50843], [0.34468]].map(
      (values): CombinedPart => ({ indicator: index, weight: 1, figures: figures(...values) }),
    );
    expect(combineIndicators({ by: "values", adults: [900], parts }).index[0]).toBeCloseTo(2.49244, 5);
  });

  test("one where higher is less need counts against the others", () => {
    const parts = [
      { indicator: index, weight: 1, figures: figures(0.4, 0.2) },
      { indicator: lessNeed, weight: 3, figures: figures(0.1, 0.3) },
    ];
    const found = combineIndicators({ by: "values", adults: [null, null], parts }).index;
    expect(found).toEqual([expect.closeTo(0.1 - 0.075, 12), expect.closeTo(0.05 - 0.225, 12)]);
  });
});

test("lists that do not fit are refused, and so are vacancies and a combination of nothing", () => {
  expect(() => combineIndicators({ by: "ranks", adults, parts: [] })).toThrow("parts has 0 indicators");
  const part = { indicator: index, weight: 1, figures: figures(1) };
  expect(() => combineIndicators({ by: "ranks", adults, parts: [part] })).toThrow(
    "figures has 1 areas and adults has 4, expected as many",
  );
  const adverts = { indicator: { ...index, unit: "vacancies" }, weight: 1, figures: figures(9, 8, 7, 6) } as const;
  expect(() => combineIndicators({ by: "ranks", adults, parts: [adverts] })).toThrow("unit is vacancies, expected");
});

const value = fc.option(fc.integer({ min: -5, max: 5 }), { freq: 6 });
const combinations = fc.integer({ min: 1, max: 8 }).chain((areas) =>
  fc.array(
    fc.record({
      indicator: fc.constantFrom(index, lessNeed),
      weight: fc.integer({ min: 1, max: 9 }),
      figures: fc.array(value, { minLength: areas, maxLength: areas }).map((values) => figures(...values)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

test("whatever the figures: weights count by how they stand to each other, and the order of the parts does not count", () => {
  fc.assert(
    fc.property(
      combinations,
      fc.constantFrom("ranks", "values"),
      fc.integer({ min: 2, max: 100 }),
      (parts, by, times) => {
        const found = indexOf(parts, by);
        const close = indexOf(
          parts.map((part) => ({ ...part, weight: part.weight * times })),
          by,
        );
        const turned = indexOf(parts.toReversed(), by);
        for (const [area, score] of found.entries()) {
          expect([close[area], turned[area]]).toEqual(score === null ? [null, null] : [near(score), near(score)]);
        }
        expect(found.map((score) => score === null)).toEqual(
          found.map((_, area) => parts.some((part) => part.figures[area]?.value === null)),
        );
      },
    ),
  );
});

test("whatever the figures: the combined ranks average 50", () => {
  fc.assert(
    fc.property(combinations, (parts) => {
      const known = indexOf(parts, "ranks").filter((score) => score !== null);
      fc.pre(known.length > 0);
      expect(known.reduce((sum, score) => sum + score, 0) / known.length).toBeCloseTo(50, 9);
    }),
  );
});

function near(score: number): unknown {
  return expect.closeTo(score, 9);
}

function indexOf(parts: readonly CombinedPart[], by: "ranks" | "values"): (number | null)[] {
  const unknown = (parts[0]?.figures ?? []).map(() => null);
  return combineIndicators({ by, parts, adults: unknown }).index;
}

function ranksOf(some: Figure[]): (number | null)[] {
  return combineIndicators({ by: "ranks", adults, parts: [{ indicator: index, weight: 2, figures: some }] }).index;
}
