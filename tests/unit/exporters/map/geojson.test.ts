import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Geometry } from "../../../../domain/contract/shape.ts";
import { ringArea } from "../../../../domain/geography/ringArea.ts";
import { geojson } from "../../../../exporters/map/geojson.ts";
import { rightHanded } from "../../../../exporters/map/rightHanded.ts";
import { even } from "../../even.ts";
import { keptRunOf, reportRunOf, squares } from "../../report/builders.ts";
import { generalRows } from "../../report/builtRows.ts";
import { bytesOf } from "../table/bytesOf.ts";
import { figuresOf } from "./figuresOf.ts";

const ringSchema = z.array(z.tuple([z.number(), z.number()]));
const collectionSchema = z.strictObject({
  type: z.literal("FeatureCollection"),
  name: z.string(),
  report: z.record(z.string(), z.unknown()),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z
        .discriminatedUnion("type", [
          z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ringSchema) }),
          z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ringSchema)) }),
        ])
        .nullable(),
      properties: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
});

async function read(run: Parameters<typeof geojson>[0]) {
  const bytes = await bytesOf(geojson(run));
  return collectionSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
}

test("each area is one feature with the very numbers of the report at each level; what has none is null and never 0", async () => {
  const run = await reportRunOf();
  const { features } = await read(run);
  const [essential, general] = [await figuresOf(run, "essential"), await figuresOf(run, "general")];
  expect(features.map(({ id }) => id)).toEqual([...essential.keys()]);
  for (const { id, properties } of features) {
    for (const [level, figures] of [
      ["essential", essential.get(id)],
      ["general", general.get(id)],
    ] as const) {
      expect(figures).toBeDefined();
      const found = Object.keys(figures ?? {}).map((name) => [name, properties[`${level}_${name}`]]);
      expect(Object.fromEntries(found)).toEqual(figures);
    }
  }
  expect(Object.keys(features[0]?.properties ?? {}).filter((name) => name.startsWith("specialist"))).toEqual([]);
});

test("an area shows who it is, how its outline is known, and markers where numbers are not there", async () => {
  const { features } = await read(await reportRunOf());
  const [ashby, , , dale, elm, fell] = features.map(({ properties }) => properties);
  expect(ashby).toMatchObject({
    area_code: "E05000001",
    area_name: "Ashby",
    area_type: "ward",
    boundary_vintage: "2023",
    adults: 8000,
    snapshot: "5f0c1d2e3a4b5c6d",
    outline: "official",
    essential_class: "gap",
    essential_unmet: 150,
    essential_period: "2024",
  });
  expect(dale?.["essential_markers"]).toBe(
    "need_stock: [c]; need_per_year: [c]; spare_share: [c]; rank: [c]; rank_p05: [c]; rank_p95: [c]",
  );
  expect(elm).toMatchObject({ outline: null, adults: null, essential_need_per_year: null });
  expect(fell).toMatchObject({ essential_markers: "all figures: [c]", essential_class: "[c]", essential_unmet: null });
});

test("an area without an outline is there without a place, and the box holds the others", async () => {
  const { features, bbox } = await read(await reportRunOf());
  expect(features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual(["E05000005"]);
  expect(bbox).toEqual([-2, 53, -1.86, 53.012]);
});

test("what the figures rest on travels with the file", async () => {
  const { report } = await read(await reportRunOf());
  expect(report).toEqual({
    title: "Digital skills in Testshire",
    partnership: "Testshire partnership",
    demonstration: false,
    createdAt: "2026-03-03T10:32:00.000Z",
    snapshot: "5f0c1d2e3a4b5c6d",
    software: "Skills Gap Atlas 0.1.0",
    smallNumbers: expect.arrayContaining([expect.stringContaining("rounded to the nearest 5")]),
    sources: [
      { title: "Survey of digital skills", source: "Testshire survey", licence: "Open Government Licence v3.0" },
      { title: "Courses", source: null, licence: null },
    ],
  });
});

test("where no level can be scored there are outlines without figures", async () => {
  const run = keptRunOf({ allLevels: [{ type: "not scored", level: "specialist", because: "No indicator." }] });
  const { features } = await read(run);
  expect(features.map(({ id, properties }) => [id, properties])).toEqual(
    squares().map(({ code, quality }) => [code, { area_code: code, outline: quality }]),
  );
});

function polygon(ring: number[][]): Geometry {
  return { type: "Polygon", coordinates: [ring] };
}

const triangle = fc.tuple(even(-8, 2), even(49, 60), even(-8, 2), even(49, 60), even(-8, 2), even(49, 60));

test("outer rings run anticlockwise and holes clockwise, closed, whichever way they came; no corner is moved by more than a centimetre", () => {
  fc.assert(
    fc.property(triangle, fc.boolean(), fc.boolean(), ([a, b, c, d, e, f], isOpen, isBackward) => {
      const ring = [[a, b], [c, d], [e, f], ...(isOpen ? [] : [[a, b]])];
      fc.pre(Math.abs(ringArea(ring)) > 1e-4);
      const given = isBackward ? ring.toReversed() : ring;
      const geometry: Geometry = { type: "Polygon", coordinates: [given, given] };
      const [[outer = [], hole = []] = []] = rightHanded(geometry);
      expect([ringArea(outer) > 0, ringArea(hole) < 0]).toEqual([true, true]);
      expect([outer.at(-1), hole.at(-1)]).toEqual([outer[0], hole[0]]);
      expect(outer.flat()).toEqual(outer.flat().map((degrees) => Number(degrees.toFixed(7))));
      expect(
        ring.every(([x = 0, y = 0]) => outer.some((corner) => Math.hypot(corner[0] - x, corner[1] - y) < 1e-7)),
      ).toBe(true);
    }),
  );
});

test("heights are left out, and nonsense is refused: no place on earth, a side half way round it", () => {
  expect(
    rightHanded(
      polygon([
        [0, 0, 5],
        [1, 0, 5],
        [1, 1, 5],
        [0, 0, 5],
      ]),
    ),
  ).toEqual([
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  ]);
  expect(() =>
    rightHanded(
      polygon([
        [0, 0],
        [181, 0],
        [1, 1],
        [0, 0],
      ]),
    ),
  ).toThrow(RangeError);
  expect(() =>
    rightHanded(
      polygon([
        [0, 0],
        [Number.NaN, 0],
        [1, 1],
        [0, 0],
      ]),
    ),
  ).toThrow(RangeError);
  expect(() =>
    rightHanded(
      polygon([
        [-170, 0],
        [170, 0],
        [170, 1],
        [-170, 0],
      ]),
    ),
  ).toThrow(new RangeError("an outline has a side from -170 to 170 degrees east, expected at most half way round"));
});

test("levels with other areas, or outlines in another order, are no report: the file is not written", async () => {
  const backward = keptRunOf({ shapes: squares().toReversed() });
  await expect(read(backward)).rejects.toThrow("out of order");
  const run = keptRunOf();
  const backwards = keptRunOf({ rows: { general: generalRows().toReversed() } });
  await expect(read(backwards)).rejects.toThrow("The report's level general has no E05000001 where essential has it");
  const without = keptRunOf({ rows: { general: [] } });
  await expect(read({ ...run, rows: (level) => (level === "general" ? without : run).rows(level) })).rejects.toThrow(
    "The report's level general has no E05000001 where essential has it",
  );
});

test("the same report gives the same bytes, however often it is read", async () => {
  const file = geojson(await reportRunOf());
  expect(await bytesOf(file)).toEqual(await bytesOf(file));
});
