import { type AreaCode, areaCodeSchema } from "../../../domain/contract/area.ts";
import type { Gap, GapAnswer } from "../../../domain/contract/gap.ts";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";

/** A code as the contract has it. */
export function code(text: string): AreaCode {
  return areaCodeSchema.parse(text);
}

/** A ward with a known need of 100 a year of whom 25 are unmet; a test names only what it is about. */
export function gapOf(changes: Partial<Omit<Gap, "code">> & { readonly code: string }): Gap {
  return {
    areaType: "ward",
    vintage: "2024",
    name: changes.code,
    parentName: "Manchester",
    urbanRural: "urban",
    adults: 9000,
    needStock: { value: 1000, lo: null, hi: null, marker: null },
    needPerYear: 100,
    needMarker: null,
    placesInReach: 500,
    met: 75,
    unmet: 25,
    gapScore: 25,
    spareShare: 0,
    fairShareIndex: 100,
    placesPerPerson: 0.75,
    class: "gap",
    yearsToReachEveryone: 13.3,
    nearestOfferKm: 0.4,
    rank: 1,
    flags: [],
    ...changes,
    code: code(changes.code),
  };
}

/** A ward whose need was suppressed: nothing about it is known, and nothing is zero. */
export function suppressedGap(areaCode: string, name: string): Gap {
  return gapOf({
    code: areaCode,
    name,
    needStock: { value: null, lo: 1, hi: 4, marker: "c" },
    needPerYear: null,
    needMarker: "c",
    met: null,
    unmet: null,
    gapScore: null,
    spareShare: null,
    fairShareIndex: null,
    class: "unknown",
    yearsToReachEveryone: null,
    rank: null,
    flags: ["need unknown"],
  });
}

/** An answer about these areas. */
export function answerOf(gaps: readonly Gap[], changes: Partial<GapAnswer> = {}): GapAnswer {
  return {
    partnership: partnershipIdSchema.parse("demo"),
    level: "essential",
    areaType: "ward",
    vintage: "2024",
    period: "2022",
    snapshot: "snapshot-1",
    settings: defaultSettings,
    indicator: {
      id: indicatorIdSchema.parse("lacking"),
      title: "Adults lacking essential skills",
      level: "essential",
      unit: "people",
      kind: "stock",
      direction: "higher is more need",
      countedAt: "where people live",
      role: "headline",
      basis: "modelled",
      source: "GMCA",
      sourceUrl: null,
      licence: null,
      published: null,
      notes: null,
    },
    needBasis: "modelled",
    baseAreaType: "ward",
    sentence: "One ward has a gap.",
    saturated: null,
    notes: [],
    totals: {
      areas: gaps.length,
      byClass: { gap: 1, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 },
      needStock: 1000,
      needPerYear: 100,
      met: 75,
      unmet: 25,
      gapScore: 25,
      yearsToReachEveryone: 13.3,
      offers: 4,
      offersWithoutPlaces: 1,
      offersWithoutPoint: 0,
      places: 400,
      placesByBasis: { measured: 100, assumed: 300 },
    },
    gaps: [...gaps],
    ...changes,
  };
}
