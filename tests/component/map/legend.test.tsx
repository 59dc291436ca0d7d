import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { type MapView, mapViewSchema } from "../../../web/address/mapAddress.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { Legend } from "../../../web/map/Legend.tsx";
import { mapView } from "../../../web/views/mapViews.ts";
import { noneSure, type SureAreas, sureAreas } from "../../../web/views/sureAreas.ts";
import { answerOf, drawnArea, gapOf, howSureOf, suppressedGap } from "./builders.ts";

afterEach(cleanup);

const unknown = { ...suppressedGap("E9", "Unknown"), needMarker: null };
const bounded: Gap = { ...suppressedGap("E8", "Bounded"), needMarker: null, flags: ["need suppressed"] };

test("the legend keeps zero, suppressed and not known apart, and counts every area once", () => {
  show("score", [
    gapOf({ code: "E1", gapScore: 0 }),
    gapOf({ code: "E2", gapScore: 0.01 }),
    gapOf({ code: "E3", gapScore: 25 }),
    gapOf({ code: "E4", gapScore: 25.01 }),
    gapOf({ code: "E5", gapScore: 100 }),
    suppressedGap("E6", "Suppressed"),
    bounded,
    unknown,
  ]);
  expect(rows()).toEqual([
    ["A 0: everyone can be placed", "1"],
    ["B above 0, up to 25", "2"],
    ["C above 25, up to 50", "1"],
    ["D above 50, up to 75", "0"],
    ["E above 75", "1"],
    ["suppressed, or only bounds known", "2"],
    ["not known", "1"],
  ]);
});

test("an index of exactly 80 or 120 is about fair, and each step has its letter", () => {
  show(
    "fair-share",
    [79.9, 80, 120, 120.1].map((fairShareIndex, n) => gapOf({ code: `E${n}`, fairShareIndex })),
  );
  expect(rows()).toEqual([
    ["S short: index below 80", "1"],
    ["F about fair: 80 to 120", "2"],
    ["B better served: above 120", "1"],
    ["suppressed, or only bounds known", "0"],
    ["not known", "0"],
  ]);
});

test("a class has a letter, and areas of which too little is certain are counted as hatched", () => {
  show("class", [gapOf({ code: "E1", flags: ["small number"] }), gapOf({ code: "E2", class: "over-provided" })]);
  expect(rows().slice(0, 4)).toEqual([
    ["G gap", "1"],
    ["G+O gap in one part, spare places in another", "0"],
    ["B balanced", "0"],
    ["O over-provided", "1"],
  ]);
  expect(screen.getByText(/hatching over a colour: not certain \(1\)/)).toBeDefined();
});

test("an area whose class the draws leave open is hatched, one whose class they agree on is not", () => {
  const sure = sureAreas(
    howSureOf([drawnArea("E1"), drawnArea("E2", { certainClass: null }), drawnArea("E3", { certainClass: null })]),
  );
  show("class", [gapOf({ code: "E1" }), gapOf({ code: "E2" }), suppressedGap("E3", "Suppressed")], { sure });
  expect(screen.getByText(/hatching over a colour: not certain \(1\)/)).toBeDefined();
  expect(rows().find(([words]) => words === "suppressed, or only bounds known")).toEqual([
    "suppressed, or only bounds known",
    "1",
  ]);
});

test("rank mismatch has words at both ends, and ten rank points either way count as alike", () => {
  const points = [40.1, 40, 10, -10, -10.1, -41, null];
  show(
    "rank-mismatch",
    points.map((rankMismatch, n) => gapOf({ code: `E${n}`, rankMismatch })),
  );
  expect(rows()).toEqual([
    ["++ over 40: far more need than access", "1"],
    ["+ over 10, up to 40: more need than access", "1"],
    ["= from −10 to 10: need and access alike", "2"],
    ["− below −10, down to −40: more access than need", "1"],
    ["−− below −40: far more access than need", "1"],
    ["suppressed, or only bounds known", "0"],
    ["not known", "1"],
  ]);
});

test("an area where nobody is in need has its own line and is not a score of zero", () => {
  show("score", [gapOf({ code: "E1", needPerYear: 0, unmet: 0, gapScore: null })]);
  expect(rows().at(-1)).toEqual(["nobody in need", "1"]);
  expect(rows()[0]).toEqual(["A 0: everyone can be placed", "0"]);
});

test("approximate shapes are said to be approximate", () => {
  show("score", [gapOf({ code: "E1" })], { approximate: 215 });
  expect(screen.getByText(/Shapes are approximate for 215 wards/)).toBeDefined();
});

test("suppressed, not known, not certain and outside stand in every legend", () => {
  for (const key of mapViewSchema.options) {
    show(key, [gapOf({ code: "E1" })]);
    for (const words of [/^suppressed/, /^not known/, /^hatching over a colour: not certain/, /^no fill: outside/])
      expect(screen.getByText(words)).toBeDefined();
    cleanup();
  }
});

test("need against provision is a grid with words at its corners, its limits and a count in each cell", () => {
  show("mismatch", nineWards);
  const grid = screen.getByRole("table", { name: "How many wards have which need and which provision" });
  const [head, ...body] = within(grid).getAllByRole("row");
  if (head === undefined) throw new Error("the grid has no head");
  expect(
    within(head)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["little provisionup to 130", "middling provision130 to 160", "high provisionabove 160"]);
  expect(body.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    "high needabove 60",
    "middling need30 to 60",
    "low needup to 30",
  ]);
  expect(
    body.map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ["HL 3high need, little provision", "HM 0", "HH 0high need, high provision"],
    ["ML 0", "MM 3", "MH 0"],
    ["LL 0low need, little provision", "LM 0", "LH 3low need, high provision"],
  ]);
  expect(screen.getByRole("table", { name: /^Steps of the map/ })).toBeDefined();
});

test("circles have a legend of three sizes, each with how many people it stands for", () => {
  show("unmet", [gapOf({ code: "E1", unmet: 381 }), gapOf({ code: "E2", unmet: 0 })]);
  const sizes = within(screen.getByRole("list", { name: "Sizes of the circles" })).getAllByRole("listitem");
  expect(sizes.map(({ textContent }) => textContent)).toEqual([
    "300 people a year",
    "50 people a year",
    "20 people a year",
  ]);
  expect(rows().slice(0, 2)).toEqual([
    ["people unmet, by the size of the circle", "1"],
    ["0: nobody unmet", "1"],
  ]);
});

test("the histogram says in words between which figures most areas lie", () => {
  show(
    "need",
    Array.from({ length: 40 }, (_, n) => gapOf({ code: `E${n}`, adults: 1000, needPerYear: n })),
  );
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "Histogram of need: eight in ten wards lie between 2 and 36 (people in need a year per 1,000 adults).",
  );
  cleanup();
  show("class", [gapOf({ code: "E1" })]);
  expect(screen.queryByRole("img")).toBeNull();
});

test("the figures at the ends of the histogram stand wholly inside it, however long they are", () => {
  show(
    "need",
    [79.52, 80.24].map((needPerYear) => gapOf({ code: `E${needPerYear}`, adults: 1000, needPerYear })),
  );
  const picture = screen.getByRole("img");
  const words = [...picture.querySelectorAll("text")].map((word) => ({
    word: word.textContent,
    from: Number(word.getAttribute("x")) - 4 * word.textContent.length,
    to: Number(word.getAttribute("x")) + 4 * word.textContent.length,
  }));
  expect(words.map(({ word }) => word).toSorted()).toEqual(["79.52", "80.24"]);
  expect(Math.min(...words.map(({ from }) => from))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...words.map(({ to }) => to))).toBeLessThanOrEqual(Number(picture.getAttribute("width")));
});

/** Need of 10 to 90 of 1,000 adults, and an index that falls as need rises. */
const nineWards = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
  gapOf({ code: `E${n}`, adults: 1000, needPerYear: 10 * n, fairShareIndex: 200 - 10 * n }),
);

type Shown = { readonly approximate: number; readonly sure: SureAreas };

function show(key: MapView, gaps: readonly Gap[], { approximate = 0, sure = noneSure }: Partial<Shown> = {}): void {
  const view = mapView(key, answerOf(gaps));
  render(<Legend view={view} gaps={gaps} sure={sure} areas="wards" approximate={approximate} hasDots />);
}

function rows(): string[][] {
  const [, ...body] = within(screen.getByRole("table")).getAllByRole("row");
  return body.map((row) => [
    [...within(row).getByRole("rowheader").querySelectorAll("b, .legend__row > span:not(.swatch)")]
      .map(({ textContent }) => textContent)
      .join(" "),
    within(row).getByRole("cell").textContent,
  ]);
}
