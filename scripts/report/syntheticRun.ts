import {
  reportHeadSchema,
  reportRowSchema,
  type ReportRow,
  type ReportShape,
} from "../../domain/contract/reportRun.ts";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import { defaultSettings } from "../../domain/contract/settings.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";
import { syntheticLevel } from "./syntheticLevel.ts";
import { syntheticCode, syntheticRow, templateRow } from "./syntheticRow.ts";

/** A made-up report of so many areas at three levels, with figures, ranges and offers in reach: nobody lives there. Its rows are made as they are read, a part at a time, as those of a kept report are. */
export function syntheticRun(areas: number): ReportRun {
  const head = reportHeadSchema.parse({
    id: "00000000-0000-4000-8000-000000002026",
    partnership: { id: "made-up", name: "Made-up partnership", isDemo: true },
    question: { title: `${areas} made-up areas`, areaType: "lsoa", vintage: "2021", areas: null, levels, period: null },
    createdAt: "2026-01-01T00:00:00.000Z",
    software: "bench",
    snapshot: "made up",
    settings: defaultSettings,
    settingsVersion: 1,
    areaType: "lsoa",
    vintage: "2021",
    areas,
    outlines: { official: areas, approximate: 0, none: 0 },
    draws: 500,
    seed: 1,
    levels: levels.map((level) => syntheticLevel(level, areas)),
    sources: [],
    decisionsOnListings: 0,
    changedSince: null,
  });
  return { head, rows: (level) => rowsOf(areas, level), shapes: () => shapesOf(areas) };
}

const partLength = 500;

async function* rowsOf(areas: number, level: Level): AsyncGenerator<readonly ReportRow[]> {
  const random = mulberry32(levels.indexOf(level) + 1);
  const template = reportRowSchema.parse(templateRow);
  for (let from = 0; from < areas; from += partLength) {
    yield await Promise.resolve(numbers(from, areas).map((n) => syntheticRow(template, n, random)));
  }
}

/** Each a ring of sixteen corners in a grid. */
async function* shapesOf(areas: number): AsyncGenerator<readonly ReportShape[]> {
  const across = Math.ceil(Math.sqrt(areas));
  const size = 4 / across;
  for (let from = 0; from < areas; from += partLength) {
    yield await Promise.resolve(
      numbers(from, areas).map((n): ReportShape => {
        const [x, y] = [-3 + (n % across) * size, 51 + Math.floor(n / across) * size];
        const ring = Array.from({ length: 17 }, (_, i) => {
          const turn = (2 * Math.PI * (i % 16)) / 16;
          return [x + 0.48 * size * Math.cos(turn), y + 0.48 * size * Math.sin(turn)];
        });
        return {
          code: areaCodeSchema.parse(syntheticCode(n)),
          quality: "official",
          geometry: { type: "Polygon", coordinates: [ring] },
        };
      }),
    );
  }
}

function numbers(from: number, areas: number): number[] {
  return Array.from({ length: Math.min(partLength, areas - from) }, (_, i) => from + i);
}
