import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Drawing } from "../../../../domain/contract/reportDocument.ts";
import { barsDrawing } from "../../../../domain/report/drawing/barsDrawing.ts";
import { dotsDrawing } from "../../../../domain/report/drawing/dotsDrawing.ts";
import { classLooks, stateLooks } from "../../../../domain/report/drawing/looks.ts";
import { palette } from "../../../../domain/report/drawing/palette.ts";
import { stackedDrawing } from "../../../../domain/report/drawing/stackedDrawing.ts";
import { even } from "../../even.ts";
import { badlySet, textsOf } from "./textBoxes.ts";

const words = {
  title: "Ashby has the most people unmet",
  subtitle: "Essential, 2024",
  source: "Source: survey\nMade on 3 March 2026",
};
const measure = { measure: "People a year with no place in reach", whiskers: "nine draws in ten" };

test("a bar is as long as its value, from zero, and its words stand behind it", () => {
  const drawing = barsDrawing({
    ...words,
    ...measure,
    bars: [
      { name: "Ashby", value: 150, low: null, high: null, label: "150" },
      { name: "Brook", value: 50, low: null, high: null, label: "50" },
    ],
  });
  const [ashby = [], brook = []] = filled(drawing, palette["class-gap"]).map(extent);
  expect(ashby[0]).toBe(brook[0]);
  expect(ashby[1]! - ashby[0]!).toBeCloseTo(3 * (brook[1]! - brook[0]!), 1);
  expect(textsOf(drawing)).toEqual([
    "Ashby has the most people unmet",
    "Essential, 2024",
    "People a year with no place in reach",
    "nine draws in ten",
    "Ashby",
    "150",
    "Brook",
    "50",
    "Source: survey",
    "Made on 3 March 2026",
  ]);
});

test("a withheld value has no bar at all: its name and marker alone", () => {
  const drawing = barsDrawing({
    ...words,
    ...measure,
    bars: [{ name: "Fell", value: null, low: null, high: null, label: "[c]" }],
  });
  expect(filled(drawing, palette["class-gap"])).toEqual([]);
  expect(textsOf(drawing)).toContain("[c]");
});

test("an interval reaches from its low to its high end, past the bar's own", () => {
  const drawing = barsDrawing({
    ...words,
    ...measure,
    bars: [{ name: "Ashby", value: 80, low: 60, high: 100, label: "80" }],
  });
  const [[left, right] = [0, 0]] = filled(drawing, palette["class-gap"]).map(extent);
  const widest = lines(drawing, palette.ink)
    .map(extent)
    .filter(([from]) => from > left)
    .toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]));
  const perPerson = (right - left) / 80;
  expect(widest[0]?.map(Math.round)).toEqual([Math.round(left + 60 * perPerson), Math.round(left + 100 * perPerson)]);
});

test("of two dots the one that nobody knows is not drawn, and no line joins the other to it", () => {
  const rows = [{ name: "Elm", before: null, after: 20, label: "not known, then 20" }];
  const drawing = dotsDrawing({ ...words, measure: "People", beforeWords: "2021", afterWords: "2024", rows });
  expect(filled(drawing, palette["class-gap"]).length).toBe(2);
  expect(lines(drawing, palette["class-gap"]).length).toBe(1);
});

test("a part of a whole bar is as wide as its share; one without areas is left out", () => {
  const parts = [
    { look: classLooks.gap, count: 3 },
    { look: classLooks.balanced, count: 0 },
    { look: classLooks["over-provided"], count: 1 },
  ];
  const drawing = stackedDrawing({ ...words, legendTitle: "Wards", looks: [], rows: [{ name: "Essential", parts }] });
  const width = (colour: string): number[] =>
    filled(drawing, colour)
      .map(extent)
      .map(([from, to]) => Math.round(to - from));
  const [gap = 0] = width(palette["class-gap"]);
  expect(width(palette["class-over"])).toEqual([Math.round(gap / 3)]);
  expect(width(palette["class-balanced"])).toEqual([]);
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(["G 3", "O 1"]));
});

const name = fc.string({ unit: fc.constantFrom(...Array.from("abWŵ ,’-M")), minLength: 1, maxLength: 70 });
const label = fc.string({ unit: fc.constantFrom(...Array.from("0123456789,( )")), minLength: 1, maxLength: 60 });

test("no words of a chart are cut or lie over each other, whatever the names and numbers", () => {
  const bar = fc.record({
    name,
    label,
    value: fc.option(even(0, 5000)),
    low: fc.option(even(0, 2000)),
    high: fc.option(even(0, 9000)),
  });
  fc.assert(
    fc.property(name, fc.array(bar, { maxLength: 20 }), (title, bars) => {
      expect(badlySet(barsDrawing({ ...words, ...measure, title, bars }))).toEqual([]);
    }),
  );
  const row = fc.record({ name, label, before: fc.option(even(0, 5000)), after: fc.option(even(0, 5000)) });
  fc.assert(
    fc.property(name, fc.array(row, { maxLength: 20 }), (beforeWords, rows) => {
      expect(badlySet(dotsDrawing({ ...words, measure: "People", beforeWords, afterWords: "now", rows }))).toEqual([]);
    }),
  );
  const looks = [...Object.values(classLooks), ...Object.values(stateLooks)];
  const counts = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: looks.length, maxLength: looks.length });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, counts), { maxLength: 3 }), (bars) => {
      const rows = bars.map(([one, each]) => ({
        name: one,
        parts: looks.map((look, at) => ({ look, count: each[at] ?? 0 })),
      }));
      expect(badlySet(stackedDrawing({ ...words, legendTitle: "Wards", looks, rows }))).toEqual([]);
    }),
  );
});

test("a chart without rows is still one, and says its words", () => {
  const drawing = barsDrawing({ ...words, ...measure, whiskers: null, bars: [] });
  expect(badlySet(drawing)).toEqual([]);
  expect(textsOf(drawing)).toContain("Ashby has the most people unmet");
});

type Path = Extract<Drawing["marks"][number], { type: "path" }>;

function paths({ marks }: Drawing): Path[] {
  return marks.filter((mark) => mark.type === "path");
}

function filled(drawing: Drawing, colour: string): Path[] {
  return paths(drawing).filter(({ fill }) => fill?.colour === colour);
}

function lines(drawing: Drawing, colour: string): Path[] {
  return paths(drawing).filter(({ line }) => line?.colour === colour);
}

/** How far it reaches, left and right. */
function extent({ d }: Path): [left: number, right: number] {
  const xs = [...d.matchAll(/[ML ](-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)];
}
