import type { z } from "zod";
import type { Level } from "../../domain/contract/level.ts";
import type { reportLevelSchema } from "../../domain/contract/reportRun.ts";

/** What a made-up report says of a level, beside its rows. Its totals are made up too, and add up to nothing. */
export function syntheticLevel(level: Level, areas: number): z.input<typeof reportLevelSchema> {
  const byClass = { gap: areas, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 };
  const sums = {
    needStock: 300 * areas,
    needPerYear: 30 * areas,
    met: 20 * areas,
    unmet: 10 * areas,
    structural: 7 * areas,
  };
  const people = { ...sums, signpostable: 3 * areas, gapScore: 33.3 };
  return {
    type: "scored",
    level,
    period: "2026",
    needBasis: "invented",
    baseAreaType: "lsoa",
    indicator: {
      id: "made-up",
      title: "Made-up need",
      level,
      unit: "people",
      kind: "stock",
      direction: "higher is more need",
      countedAt: "where people live",
      role: "headline",
      basis: "invented",
      source: "Made up",
      sourceUrl: null,
      licence: null,
      published: null,
      notes: null,
    },
    combined: null,
    notes: [],
    saturated: null,
    totals: {
      areas,
      byClass,
      ...people,
      yearsToReachEveryone: 15,
      shorterReach: null,
      longerReach: null,
      online: null,
      imputed: null,
      offers: 100,
      offersWithoutPlaces: 0,
      offersWithoutPoint: 0,
      places: 25 * areas,
      placesByBasis: { invented: 25 * areas },
    },
    chosen: {
      areas,
      counted: areas,
      byClass,
      adults: 1500 * areas,
      ...people,
      unmetLo: 9 * areas,
      unmetHi: 11 * areas,
    },
    whole: null,
    sureNotes: [],
    before: null,
    overlaps: null,
    withheld: { areas: [], totals: [] },
  };
}
