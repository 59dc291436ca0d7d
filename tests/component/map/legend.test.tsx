import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { MapView } from "../../../web/address/mapAddress.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { Legend } from "../../../web/map/Legend.tsx";
import { legendCounts } from "../../../web/views/legendCounts.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { noneSure, type SureAreas, sureAreas } from "../../../web/views/sureAreas.ts";
import { drawnArea, gapOf, howSureOf, suppressedGap } from "./builders.ts";

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
    ["0: everyone can be placed", "1"],
    ["above 0, up to 25", "2"],
    ["above 25, up to 50", "1"],
    ["above 50, up to 75", "0"],
    ["above 75, up to 100", "1"],
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
  expect(screen.getByText(/Hatching over a colour: not certain \(1\)/)).toBeDefined();
});

test("an area whose class the draws leave open is hatched, one whose class they agree on is not", () => {
  const sure = sureAreas(
    howSureOf([drawnArea("E1"), drawnArea("E2", { certainClass: null }), drawnArea("E3", { certainClass: null })]),
  );
  show("class", [gapOf({ code: "E1" }), gapOf({ code: "E2" }), suppressedGap("E3", "Suppressed")], { sure });
  expect(screen.getByText(/Hatching over a colour: not certain \(1\)/)).toBeDefined();
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
  expect(rows()[0]).toEqual(["0: everyone can be placed", "0"]);
});

test("approximate shapes are said to be approximate", () => {
  show("score", [gapOf({ code: "E1" })], { approximate: 215 });
  expect(screen.getByText(/Shapes are approximate for 215 wards/)).toBeDefined();
});

type Shown = { readonly approximate: number; readonly sure: SureAreas };

function show(key: MapView, gaps: readonly Gap[], { approximate = 0, sure = noneSure }: Partial<Shown> = {}): void {
  const view = mapView(key, defaultSettings);
  render(<Legend view={view} counts={legendCounts(gaps, view, sure)} areas="wards" approximate={approximate} />);
}

function rows(): string[][] {
  const [, ...body] = within(screen.getByRole("table")).getAllByRole("row");
  return body.map((row) => [
    [...within(row).getByRole("rowheader").querySelectorAll("b, span > span, th > span:last-child")]
      .map(({ textContent }) => textContent)
      .join(" "),
    within(row).getByRole("cell").textContent,
  ]);
}
