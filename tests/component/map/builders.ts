import { type AreaCode, areaCodeSchema } from "../../../domain/contract/area.ts";
import type { Gap, GapAnswer } from "../../../domain/contract/gap.ts";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import type { HowSure } from "../../../domain/contract/sureness.ts";
import type { Drawn } from "../../../web/views/sureAreas.ts";
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
    needLo: null,
    needHi: null,
    needMarker: null,
    placesInReach: 500,
    met: 75,
    unmet: 25,
    structural: 20,
    signpostable: 5,
    gapScore: 25,
    unmetAfterOnline: null,
    gapScoreAfterOnline: null,
    shorterReach: { unmet: 40, gapScore: 40, class: "gap" },
    longerReach: { unmet: 4, gapScore: 4, class: "balanced" },
    rankMismatch: null,
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
    structural: null,
    signpostable: null,
    gapScore: null,
    shorterReach: { unmet: null, gapScore: null, class: "unknown" },
    longerReach: { unmet: null, gapScore: null, class: "unknown" },
    spareShare: null,
    fairShareIndex: null,
    class: "unknown",
    yearsToReachEveryone: null,
    rank: null,
    flags: ["need unknown"],
  });
}

/** What the draws say of an area: a gap in 97 of 100, between 20 and 30 of its 100 unmet. */
export function drawnArea(areaCode: string, changes: Partial<Drawn> = {}): HowSure["areas"][number] {
  return {
    code: code(areaCode),
    sureness: {
      type: "drawn",
      need: { low: 85, high: 120 },
      unmet: { low: 14.2, high: 40.1 },
      gapScore: { low: 19.6, high: 30.2 },
      gapShare: 0.97,
      classes: { gap: 0.97, "gap and spare": 0, balanced: 0.03, "over-provided": 0, unknown: 0 },
      certainClass: "gap",
      rank: { low: 1, high: 7 },
      tiedWith: 4,
      worstTenthShare: 0.93,
      ...changes,
    },
    needRank: { low: 1, high: 9 },
  };
}

/** What the draws say of these areas and of the whole. */
export function howSureOf(areas: HowSure["areas"], changes: Partial<HowSure> = {}): HowSure {
  return {
    partnership: partnershipIdSchema.parse("demo"),
    level: "essential",
    areaType: "ward",
    vintage: "2024",
    period: "2022",
    snapshot: "snapshot-1",
    seed: 1,
    draws: 500,
    commonError: 0,
    whole: {
      type: "drawn",
      need: { low: 90, high: 111 },
      unmet: { low: 20, high: 33 },
      gapScore: { low: 22, high: 30 },
      gapShare: 1,
    },
    areas,
    notes: ["Errors are taken to be independent."],
    ...changes,
  };
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
    combined: null,
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
      structural: 20,
      signpostable: 5,
      gapScore: 25,
      yearsToReachEveryone: 13.3,
      shorterReach: { met: 60, unmet: 40, gapScore: 40, gaps: 1 },
      longerReach: { met: 96, unmet: 4, gapScore: 4, gaps: 0 },
      online: null,
      imputed: null,
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
