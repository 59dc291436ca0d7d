import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../../domain/contract/area.ts";
import { classLooks, stateLooks } from "../../../../domain/report/drawing/looks.ts";
import { mapDrawing, type MapArea, type MapInput } from "../../../../domain/report/drawing/mapDrawing.ts";
import { drawnOutlines } from "../../../../domain/report/drawing/outline/drawnOutlines.ts";
import { palette } from "../../../../domain/report/drawing/palette.ts";
import { classLook, fairShareLook } from "../../../../domain/report/drawing/rowLook.ts";
import { defaultSettings } from "../../../../domain/contract/settings.ts";
import { reportRunOf, squares } from "../builders.ts";
import { codeOf, countedRow, rowOf, wards } from "../builtRows.ts";
import { badlySet, textsOf } from "./textBoxes.ts";

async function mapOf(areas: readonly MapArea[], more: Partial<MapInput> = {}) {
  const outlines = await drawnOutlines({
    shapes: async function* () {
      yield await Promise.resolve(squares());
    },
  });
  return mapDrawing({
    title: "Essential: 2 of 7 wards have a gap",
    subtitle: "Wards of Testshire, 2024",
    source: "Source: survey",
    outlines,
    areas,
    legendTitle: "Wards",
    classes: Object.values(classLooks),
    named: [],
    ...more,
  });
}

async function wardsOfRun(): Promise<MapArea[]> {
  const run = await reportRunOf();
  const areas: MapArea[] = [];
  for await (const part of run.rows("essential")) {
    for (const row of part) areas.push({ code: row.gap.code, name: row.gap.name, ...classLook(row) });
  }
  return areas;
}

test("the legend counts every area once by what it comes to, and those not certain again; areas without outline are said", async () => {
  const texts = textsOf(await mapOf(await wardsOfRun()));
  expect(texts.slice(texts.indexOf("Wards"))).toEqual([
    "Wards",
    "G",
    "gap (2)",
    "O",
    "over-provided (1)",
    "hatching over a colour: not certain",
    "(1)",
    "suppressed, or only bounds known",
    "(1)",
    "[c]",
    "withheld in this report (2)",
    "not known (1)",
    "no fill: not in this report",
    "Source: survey",
  ]);
  expect(texts).toContain("1 area has no outline and is not drawn.");
});

test("a class that no area has is left out of the legend, but for the gap itself; that nothing is suppressed or unknown is said", async () => {
  const row = countedRow(1, [100, 0, 0], { class: "balanced" });
  const texts = textsOf(await mapOf([{ code: codeOf(1), name: "Ashby", ...classLook(row) }]));
  expect(texts.slice(texts.indexOf("Wards"), texts.indexOf("Source: survey"))).toEqual([
    "Wards",
    "G",
    "gap (none)",
    "B",
    "balanced (1)",
    "suppressed, or only bounds known",
    "(none)",
    "not known (none)",
    "no fill: not in this report",
  ]);
});

test("few areas are all named, with the letter of what they come to where there is room; a withheld one reads [c]", async () => {
  const texts = textsOf(await mapOf(await wardsOfRun()));
  expect(texts).toEqual(expect.arrayContaining(["Ashby (G)", "Brook (G)", "Carr (O)", "Dale", "Fell [c]"]));
  expect(texts.some((text) => text.startsWith("Elm"))).toBe(false);
});

test("each area is filled as it stands: its class, hatched where not certain, suppressed or withheld, dotted where not known", async () => {
  const drawing = await mapOf(await wardsOfRun(), { classes: [] });
  const fills = drawing.marks.flatMap((mark) =>
    mark.type === "path" && mark.line?.colour === palette["map-line"] && mark.fill !== null ? [mark.fill] : [],
  );
  const paper = palette["map-hatch-paper"];
  expect(fills.map(({ colour, pattern }) => `${colour} ${pattern}`).toSorted()).toEqual(
    [
      `${palette["class-gap"]} none`,
      `${palette["class-gap"]} hatch`,
      `${palette["class-over"]} none`,
      `${paper} hatch`,
      `${paper} hatch`,
      `${paper} hatch`,
    ].toSorted(),
  );
});

test("a map whose areas are all unknown, a map of one area and a map of none are drawn, and say so", async () => {
  const unknown = wards.map((ward) => ({ ...ward, look: stateLooks.unknown, isCertain: true }));
  expect(textsOf(await mapOf(unknown))).toContain("not known (7)");
  const [ashby] = unknown;
  expect(textsOf(await mapOf([ashby!]))).toEqual(expect.arrayContaining(["Ashby", "not known (1)"]));
  const none = await mapOf([]);
  expect(badlySet(none)).toEqual([]);
  expect(textsOf(none)).toContain("not known (none)");
  const empty = { height: 0, unitsPerKm: 1, areas: new Map() };
  const texts = textsOf(await mapOf(unknown, { outlines: empty }));
  expect(texts).toContain("No outlines of these areas are known, so they cannot be drawn.");
  expect(texts.filter((text) => text.endsWith("km"))).toEqual([]);
});

test("no words of a map are cut or lie over each other, whatever the areas are called", async () => {
  const looks = [...Object.values(classLooks), ...Object.values(stateLooks)];
  const name = fc.string({ unit: fc.constantFrom(...Array.from("abWŵ ,’-M")), minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, fc.constantFrom(...looks), fc.boolean()), { minLength: 7, maxLength: 7 }),
      async (drawn) => {
        const areas = drawn.map(([one, look, isCertain], i) => ({ code: codeOf(i + 1), name: one, look, isCertain }));
        expect(badlySet(await mapOf(areas, { title: drawn[0]?.[0] ?? "" }))).toEqual([]);
      },
    ),
  );
});

test("where there are many areas only those that matter most are named, the first of them first", async () => {
  const cells = Array.from({ length: 100 }, (_, i) => ({
    code: areaCodeSchema.parse(`E${i}`),
    west: -2 + 0.02 * (i % 10),
    south: 53 + 0.012 * Math.floor(i / 10),
  }));
  const outlines = await drawnOutlines({
    shapes: async function* () {
      const shapes = cells.map(({ code, west, south }) => ({
        code,
        quality: "official" as const,
        geometry: {
          type: "Polygon" as const,
          coordinates: [
            [
              [west, south],
              [west + 0.02, south],
              [west + 0.02, south + 0.012],
              [west, south + 0.012],
              [west, south],
            ],
          ],
        },
      }));
      yield await Promise.resolve(shapes);
    },
  });
  const areas = cells.map(({ code }) => ({ code, name: `Ward ${code}`, look: classLooks.balanced, isCertain: true }));
  const named = [cells[55]!, cells[0]!].map(({ code }) => code);
  const texts = textsOf(await mapOf(areas, { outlines, named }));
  expect(texts.filter((text) => text.startsWith("Ward "))).toEqual(["Ward E55 (B)", "Ward E0 (B)"]);
  expect(texts.filter((text) => text === "B").length).toBeGreaterThan(80);
});

test("an area is hatched as not certain when draws disagree or a flag casts doubt, never for offers without places", () => {
  const counted = countedRow(1, [240, 150, 40]);
  expect(classLook(counted)).toEqual({ look: classLooks.gap, isCertain: true });
  const flagged = ["small number", "partial", "places unknown"].map((flag) =>
    countedRow(1, [240, 150, 40], { flags: [flag] }),
  );
  expect(flagged.map((row) => classLook(row).isCertain)).toEqual([false, false, true]);
});

test("suppressed, unknown, withheld and nobody in need are four different things, and none of them a class", () => {
  expect(classLook(rowOf(1, { needMarker: "c" })).look).toBe(stateLooks.suppressed);
  expect(classLook(rowOf(1)).look).toBe(stateLooks.unknown);
  expect(classLook(rowOf(1, { needMarker: "c" }, { isWithheld: true })).look).toBe(stateLooks.withheld);
  expect(classLook(rowOf(1, { needPerYear: 0 })).look).toBe(stateLooks["no need"]);
});

test("a fair-share index on a threshold is about fair, one past it is not", () => {
  const rows = [79.9, 80, 120, 120.1].map((fairShareIndex) => countedRow(1, [240, 150, 40], { fairShareIndex }));
  const keys = rows.map((row) => fairShareLook(row, defaultSettings).look.key);
  expect(keys).toEqual(["short", "fair", "fair", "better"]);
});
