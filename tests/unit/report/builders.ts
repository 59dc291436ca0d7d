import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { indicatorSchema } from "../../../domain/contract/indicator.ts";
import type { Level } from "../../../domain/contract/level.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { reportIdSchema, type ReportQuestion } from "../../../domain/contract/report.ts";
import {
  type ReportHead,
  type ReportLevel,
  type ReportRow,
  type ReportShape,
  reportShapeSchema,
  reportHeadSchema,
  type ScoredReportLevel,
} from "../../../domain/contract/reportRun.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { beforeTotals, chosenTotals } from "../../../domain/report/chosenTotals.ts";
import { protectedRun } from "../../../domain/report/disclosure/protectedRun.ts";
import type { ReportRun } from "../../../domain/report/reportRun.ts";
import { essentialRows, generalRows, wards } from "./builtRows.ts";
import { overlapOf } from "./overlapOf.ts";

export type RunParts = {
  readonly question?: Partial<ReportQuestion>;
  readonly head?: Partial<ReportHead>;
  /** Changes of the scored levels. */
  readonly levels?: Partial<Record<Level, Partial<ScoredReportLevel>>>;
  /** Other rows than the usual ones. */
  readonly rows?: Partial<Record<Level, readonly ReportRow[]>>;
  readonly shapes?: readonly ReportShape[];
  /** Instead of the three usual levels. */
  readonly allLevels?: readonly ReportLevel[];
};

/**
 * A small report as exporters get it: seven wards at the essential and general levels, specialist not scored, set beside 2021, small numbers below 10 withheld. Essential: gaps in Ashby, Brook and
 * (kept back) Fell and Grange, Carr over-provided, Dale suppressed by its publisher, Elm not known. General: every ward a gap. Elm has no outline, St Ann’s & Hill's
 * is approximate.
 */
export function reportRunOf(parts: RunParts = {}): Promise<ReportRun> {
  return protectedRun(keptRunOf(parts));
}

/** The same as it is kept, before anything is withheld. */
export function keptRunOf({ question, head, levels = {}, rows = {}, shapes, allLevels }: RunParts = {}): ReportRun {
  const all: Readonly<Partial<Record<Level, readonly ReportRow[]>>> = {
    essential: essentialRows(),
    general: generalRows(),
    ...rows,
  };
  const made = headOf(all, levels);
  const outlines = shapes ?? squares();
  return {
    head: reportHeadSchema.parse({
      ...made,
      ...(allLevels === undefined ? {} : { levels: allLevels }),
      ...head,
      question: { ...made.question, ...question },
    }),
    rows: (level) => inParts(all[level] ?? []),
    shapes: () => inParts(outlines),
  };
}

async function* inParts<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (let from = 0; from < all.length; from += 3) yield await Promise.resolve(all.slice(from, from + 3));
}

function headOf(
  rows: Readonly<Partial<Record<Level, readonly ReportRow[]>>>,
  levels: NonNullable<RunParts["levels"]>,
): ReportHead {
  return reportHeadSchema.parse({
    id: reportIdSchema.parse("3f2b6c1e-8f5d-4a57-9c3e-6b1f0a7d2e11"),
    partnership: { id: partnershipIdSchema.parse("testshire"), name: "Testshire partnership", isDemo: false },
    question: {
      title: "Digital skills in Testshire",
      areaType: "ward",
      vintage: "2023",
      areas: null,
      levels: ["essential", "general", "specialist"],
      period: null,
      compare: { type: "period", period: "2021" },
      disclosure: { type: "small numbers withheld", below: 10 },
      by: "A. Analyst",
    },
    createdAt: "2026-03-03T10:32:00.000Z",
    software: "0.1.0",
    snapshot: "5f0c1d2e3a4b5c6d",
    settings: defaultSettings,
    settingsVersion: 3,
    areaType: "ward",
    vintage: "2023",
    areas: 7,
    outlines: { official: 5, approximate: 1, none: 1 },
    draws: 500,
    seed: 1,
    levels: [
      scoredLevel("essential", rows.essential ?? [], {
        overlaps: overlapOf(),
        before: { words: "2021", chosen: beforeTotals(rows.essential ?? []) },
        notes: ["Need is not known in 1 of 7 wards; they are left out of the sums."],
        ...levels.essential,
      }),
      scoredLevel("general", rows.general ?? [], {
        indicator: indicatorSchema.parse({
          ...indicator,
          id: "general",
          title: "Adults without general digital skills",
          level: "general",
          unit: "index",
        }),
        needBasis: "modelled",
        saturated: { class: "gap", share: 1 },
        whole: { type: "not known", because: "no interval" },
        chosen: chosenTotals(rows.general ?? []),
        notes: ["7 of 7 wards are in one class (gap), so classes tell little: compare fair shares."],
        sureNotes: ["No need figure here has an interval, so nobody knows how sure these scores are."],
        ...levels.general,
      }),
      {
        type: "not scored",
        level: "specialist",
        because: "No headline indicator says how many people are in need at this level.",
      },
    ],
    sources,
    decisionsOnListings: 2,
    changedSince: null,
  });
}

const indicator = {
  id: "essential",
  title: "Adults without essential digital skills",
  level: "essential",
  unit: "people",
  kind: "stock",
  direction: "higher is more need",
  countedAt: "where people live",
  role: "headline",
  basis: "measured",
  source: "Testshire survey",
  sourceUrl: "https://example.org/survey",
  licence: "Open Government Licence v3.0",
  published: "2025-06-01",
  notes: null,
};

/** A scored level whose totals are those of its rows. */
export function scoredLevel(
  level: Level,
  rows: readonly ReportRow[],
  more: Partial<ScoredReportLevel> = {},
): ScoredReportLevel {
  const chosen = chosenTotals(rows);
  return {
    type: "scored",
    level,
    period: "2024",
    needBasis: "measured",
    baseAreaType: "ward",
    indicator: indicatorSchema.parse(indicator),
    combined: null,
    notes: [],
    saturated: null,
    totals: {
      areas: chosen.areas,
      byClass: chosen.byClass,
      needStock: chosen.needStock,
      needPerYear: chosen.needPerYear,
      met: chosen.met,
      unmet: chosen.unmet,
      structural: chosen.structural,
      signpostable: chosen.signpostable,
      gapScore: chosen.gapScore,
      yearsToReachEveryone: 14.6,
      shorterReach: null,
      longerReach: null,
      online: null,
      imputed: null,
      offers: 9,
      offersWithoutPlaces: 2,
      offersWithoutPoint: 1,
      places: 640,
      placesByBasis: { measured: 640 },
    },
    chosen: { ...chosen, unmetLo: chosen.unmet === null ? null : 160.2, unmetHi: chosen.unmet === null ? null : 221.7 },
    whole: {
      type: "drawn",
      need: { low: 540, high: 670 },
      unmet: { low: 160.2, high: 221.7 },
      gapScore: { low: 27.5, high: 36 },
      gapShare: 1,
    },
    sureNotes: [
      "Nine in ten of 500 draws of what the need may be lie in each range (seed 1). Places, distances and settings are taken as they stand.",
    ],
    before: null,
    overlaps: null,
    withheld: { areas: [], totals: [] },
    ...more,
  };
}

const sources: ReportHead["sources"] = [
  {
    dataset: datasetIdSchema.parse("0b7f5c7e-2d7b-4d8e-9a0f-0a6f3a1c9b01"),
    title: "Survey of digital skills",
    kind: "need",
    fileName: "survey.csv",
    sha256: "a".repeat(64),
    source: "Testshire survey",
    licence: "Open Government Licence v3.0",
    dataDate: "2024-12-31",
    publishedAt: "2026-02-01T09:00:00.000Z",
    rows: 7,
  },
  {
    dataset: datasetIdSchema.parse("0b7f5c7e-2d7b-4d8e-9a0f-0a6f3a1c9b02"),
    title: "Courses",
    kind: "offers",
    fileName: "courses, spring.csv",
    sha256: "b".repeat(64),
    source: null,
    licence: null,
    dataDate: null,
    publishedAt: null,
    rows: 12,
  },
];

/** Seven squares in a row, west to east; Elm has none. */
export function squares(): ReportShape[] {
  return wards.flatMap(({ code, name }, i) => {
    if (name === "Elm") return [];
    const [west, south] = [-2 + i * 0.02, 53];
    const [east, north] = [west + 0.02, south + 0.012];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return [
      reportShapeSchema.parse({
        code,
        quality: name.startsWith("St") ? "approximate" : "official",
        geometry: { type: "Polygon", coordinates: [ring] },
      }),
    ];
  });
}
