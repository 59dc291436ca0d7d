import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { type MapView, mapViewSchema } from "../../../web/address/mapAddress.ts";
import { classDecimals } from "../../../web/views/classFigure.ts";
import { earlyAnswer } from "../../../web/views/earlyAnswer.ts";
import { earlyView } from "../../../web/views/earlyView.ts";
import { histogram } from "../../../web/views/histogram.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { paintColumns } from "../../../web/views/paintColumns.ts";
import { periodOpened, periodsFor } from "../../../web/views/periodsFor.ts";
import { standing } from "../../../web/views/standing.ts";
import { standingWords } from "../../../web/views/standingWords.ts";
import { noneSure } from "../../../web/views/sureAreas.ts";
import { symbolScale } from "../../../web/views/symbolScale.ts";
import { symbolSizes } from "../../../web/views/symbolSizes.ts";
import { viewGroups } from "../../../web/views/viewGroups.ts";
import { viewTitles } from "../../../web/views/viewTitles.ts";
import { columnsOf } from "../../../domain/columns/columnsOf.ts";
import { rowsFrom } from "../../../domain/columns/rowsFrom.ts";
import { unhurried } from "../../../web/api/unhurried.ts";
import { even } from "../../unit/even.ts";
import { answerOf, gapOf, suppressedGap } from "../map/builders.ts";

const gaps: readonly Gap[] = [
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    gapOf({ code: `E${n}`, adults: 1000 * n, needPerYear: 100 + n ** 3, fairShareIndex: 40 * n, gapScore: 15 * n }),
  ),
  suppressedGap("E7", "Suppressed"),
  gapOf({ code: "E8", needPerYear: 0, gapScore: null, fairShareIndex: null, unmet: 0, flags: ["small number"] }),
];

/** A hair past a break in every view: too little to come ahead of the table. */
const past = gapOf({
  code: "E9",
  adults: 1000,
  needPerYear: 10.0004,
  gapScore: 25.0004,
  fairShareIndex: 119.9996,
  unmet: 0.0004,
  placesPerPerson: 0.2500004,
  yearsToReachEveryone: 5.0004,
  rankMismatch: 10.0004,
});

test.for(mapViewSchema.options.map((view) => [view] as const))(
  "a map coloured early by %s has the colours of the whole answer",
  async ([show]) => {
    const whole = answerOf([...gaps, past]);
    const columns = paintColumns(show);
    const sent = columnsOf(whole, { names: columns, decimals: classDecimals(show), order: "answer" });
    const parts = await unhurried(rowsFrom(sent, columns));
    const early = earlyAnswer({ ...whole, gaps: parts }, new Map([["E1", "First"]]));
    const [view, later] = [earlyView(early, show, { cut: null, sets: null }), mapView(show, whole)];
    expect(view.key).toBe(later.key);
    expect(early.gaps.map((gap) => standing(gap, view, noneSure))).toEqual(
      whole.gaps.map((gap) => standing(gap, later, noneSure)),
    );
    expect([...columns].toSorted()).toEqual([...later.columns].toSorted());
    expect(early.gaps.slice(0, 2).map(({ name }) => name)).toEqual(["First", "E2"]);
  },
);

test("without a view asked for, a map coloured early opens on the one that tells its areas apart", () => {
  const whole = answerOf(gaps, { saturated: { class: "gap", share: 1 } });
  const parts = gaps.map((gap) => ({ ...gap }));
  expect(earlyView(earlyAnswer({ ...whole, gaps: parts }, new Map()), undefined, { cut: null, sets: null }).key).toBe(
    "fair-share",
  );
  expect(paintColumns(undefined)).toEqual(expect.arrayContaining(["gapScore", "fairShareIndex", "rankMismatch"]));
});

test.for([
  ["score", null],
  ["fair-share", { class: "gap", share: 1 }],
] as const)(
  "a map that opens on %s by itself has the colours of the whole answer, early too",
  async ([opened, saturated]) => {
    const beyond = gapOf({ code: "E10", gapScore: 25.01, fairShareIndex: 119.99 });
    const whole = answerOf([...gaps, beyond], { saturated });
    const columns = paintColumns(undefined);
    const sent = columnsOf(whole, { names: columns, decimals: classDecimals(undefined), order: "answer" });
    const early = earlyAnswer({ ...whole, gaps: await unhurried(rowsFrom(sent, columns)) }, new Map());
    const view = earlyView(early, undefined, { cut: null, sets: null });
    expect(view.key).toBe(opened);
    const later = mapView(opened, whole);
    expect(early.gaps.map((gap) => standing(gap, view, noneSure))).toEqual(
      whole.gaps.map((gap) => standing(gap, later, noneSure)),
    );
  },
);

test("what has not come yet is not said to be unknown", () => {
  const [gap] = gaps;
  if (gap === undefined) throw new Error("there is a first area");
  const later = { ...gap, unmet: null, needStock: null };
  const words = (view: ReturnType<typeof mapView>) => standingWords(later, view, standing(later, view, noneSure), null);
  const view = mapView("need", answerOf(gaps));
  expect(words({ ...view, isPartial: true })).toEqual([
    "101 people in need a year per 1,000 adults",
    "Class E: above 40",
  ]);
  expect(words(view)).toEqual([
    "101 people in need a year per 1,000 adults",
    "101 people in need a year",
    "Class E: above 40",
    "People unmet: not known",
  ]);
});

test.for<readonly [MapView, readonly string[]]>([
  [
    "years",
    ["13.3 years to reach everyone", "1,000 people in need today, 100 to reach a year", "Class C: above 10, up to 20"],
  ],
  ["places", ["75 places per 100 people in need a year", "Class C: above 50, up to 75"]],
  ["score", ["Gap score 25", "Class B: above 0, up to 25"]],
  ["fair-share", ["Fair-share index 100: about fair: 80 to 120"]],
  ["unmet", []],
  ["class", ["Class: gap"]],
])("the tooltip by %s has the figure, its unit, what it is made of, and its class once", ([key, lines]) => {
  const gap = gapOf({ code: "E1" });
  const view = mapView(key, answerOf([gap]));
  expect(standingWords(gap, view, standing(gap, view, noneSure), null)).toEqual([...lines, "25 people a year unmet"]);
});

test("every view is offered in one group, and has a name", () => {
  expect(viewGroups.flatMap(({ views }) => views).toSorted()).toEqual(mapViewSchema.options.toSorted());
  expect(new Set(Object.values(viewTitles)).size).toBe(mapViewSchema.options.length);
});

test("need and places are rates: twice the people among twice the adults look the same", () => {
  const [one, twice] = [gapOf({ code: "E1" }), gapOf({ code: "E2", adults: 18_000, needPerYear: 200 })];
  const view = mapView("need", answerOf([one, twice]));
  expect(view.value(one)).toBe(view.value(twice));
});

test("a circle's area is the number of people, and nobody has none", () => {
  fc.assert(
    fc.property(fc.array(even(0, 4000), { minLength: 1, maxLength: 30 }), (people) => {
      const { radius, most } = symbolScale(people);
      expect(radius(0)).toBe(0);
      expect(most).toBe(Math.max(...people));
      // Nobody is drawn smaller than can be seen.
      const seen = people.filter((one) => radius(one / 4) > 1.5);
      const ratios = seen.map((one) => radius(one) / radius(one / 4));
      expect(ratios.every((ratio) => Math.abs(ratio - 2) < 1e-9)).toBe(true);
    }),
  );
});

test("the legend's circles stand for round numbers, up to about the most there is", () => {
  expect([381, 7, 1, 0].map((most) => symbolSizes(symbolScale([most])))).toEqual([[300, 50, 20], [5, 1], [1], []]);
});

test("a histogram has every area once, also those far out", () => {
  fc.assert(
    fc.property(fc.array(even(0, 500), { minLength: 2, maxLength: 60 }), even(600, 90_000), (figures, far) => {
      const found = histogram([...figures, far]);
      expect(found?.bins.reduce((sum, count) => sum + count, 0)).toBe(figures.length + 1);
    }),
  );
  const many = Array.from({ length: 99 }, (_, n) => n);
  expect(histogram([...many, 5000])).toMatchObject({ from: 0, to: 100, beyond: 1 });
  expect(histogram([3, 3, 3])).toBeNull();
  expect(histogram([])).toBeNull();
});

test("periods are those of the headline need on areas of that kind or smaller ones, the newest first", () => {
  const indicators = [
    covering("headline", "ward", "2019"),
    covering("headline", "ward", "2021"),
    covering("headline", "district", "2023"),
    covering("headline", "ward", "2022", 0),
    covering("context", "ward", "2024"),
  ];
  expect(periodsFor(indicators, "essential", "ward")).toEqual(["2021", "2019"]);
  expect(periodsFor(indicators, "essential", "district")).toEqual(["2023", "2021", "2019"]);
  expect(periodsFor(indicators, "general", "ward")).toEqual([]);
});

test("the period that a level opens on is the one that the server says, whichever is the newest", () => {
  const opening = [
    { level: "general" as const, opensOn: "2024" },
    { level: "essential" as const, opensOn: "2019" },
  ];
  expect((["essential", "general", "specialist"] as const).map((level) => periodOpened(opening, level))).toEqual([
    "2019",
    "2024",
    null,
  ]);
});

function covering(role: "headline" | "context", areaType: "ward" | "district", period: string, known = 10) {
  const coverage = [{ areaType, vintage: "2024", period, figures: 10, known }];
  return { level: "essential" as const, role, coverage };
}
