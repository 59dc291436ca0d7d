import { type AreaCode, areaCodeSchema } from "../../../domain/contract/area.ts";
import { type Gap, gapSchema } from "../../../domain/contract/gap.ts";
import { type ReportRow, reportRowSchema } from "../../../domain/contract/reportRun.ts";

export const wards = ["Ashby", "Brook", "Carr", "Dale", "Elm", "Fell", "St Ann’s & Hill"].map((name, i) => ({
  name,
  code: codeOf(i + 1),
}));

/** Code of the nth ward. */
export function codeOf(n: number): AreaCode {
  return areaCodeSchema.parse(`E0500000${n}`);
}

/** A row of the nth ward, unknown in all but what is said. */
export function rowOf(n: number, gap: Partial<Record<keyof Gap, unknown>> = {}, more: object = {}): ReportRow {
  return reportRowSchema.parse({
    gap: gapSchema.parse({ ...nothingKnown, code: codeOf(n), name: wards[n - 1]?.name ?? `Ward ${n}`, ...gap }),
    sureness: null,
    before: null,
    offers: null,
    offersInReach: null,
    isWithheld: false,
    ...more,
  });
}

const nothingKnown = {
  areaType: "ward",
  vintage: "2023",
  parentName: "Testshire",
  urbanRural: "urban",
  adults: 5000,
  needStock: null,
  needPerYear: null,
  needLo: null,
  needHi: null,
  needMarker: null,
  placesInReach: null,
  met: null,
  unmet: null,
  structural: null,
  signpostable: null,
  gapScore: null,
  unmetAfterOnline: null,
  gapScoreAfterOnline: null,
  shorterReach: null,
  longerReach: null,
  rankMismatch: null,
  spareShare: null,
  fairShareIndex: null,
  placesPerPerson: null,
  class: "unknown",
  yearsToReachEveryone: null,
  nearestOfferKm: null,
  rank: null,
  flags: [],
};

/** A counted ward: need a year, and of these how many are unmet, of whom so many are signpostable. */
export function countedRow(
  n: number,
  [need, unmet, signpostable]: readonly [number, number, number],
  gap: Partial<Record<keyof Gap, unknown>> = {},
  more: object = {},
): ReportRow {
  const met = need - unmet;
  const gapScore = need === 0 ? null : (100 * unmet) / need;
  const isGap = gapScore !== null && gapScore >= 5;
  return rowOf(
    n,
    {
      needStock: { value: 10 * need, lo: 8 * need, hi: 12 * need, marker: null },
      needPerYear: need,
      needLo: 0.8 * need,
      needHi: 1.2 * need,
      placesInReach: 300,
      met,
      unmet,
      structural: unmet - signpostable,
      signpostable,
      gapScore,
      spareShare: isGap ? 0 : 0.25,
      fairShareIndex: isGap ? 60 : 130,
      placesPerPerson: 0.5,
      class: isGap ? "gap" : "over-provided",
      yearsToReachEveryone: met === 0 ? null : Math.min(50, (10 * need) / met),
      nearestOfferKm: 1.25,
      ...gap,
    },
    { ...(isGap ? { offers: twoOffers, offersInReach: 7 } : {}), ...more },
  );
}

const twoOffers = [
  {
    id: "o1",
    title: "Start online",
    provider: "Ashby College",
    venue: "Ashby Library",
    km: 0.8,
    placesPerYear: 120,
    placesBasis: "measured",
  },
  {
    id: "o2",
    title: "Digital basics, evenings",
    provider: "Learn, Test & Grow",
    venue: null,
    km: 2.345,
    placesPerYear: null,
    placesBasis: "unknown",
  },
];

const drawn = {
  type: "drawn",
  need: { low: 200, high: 290 },
  unmet: { low: 121.4, high: 188.6 },
  gapScore: { low: 56.2, high: 68.9 },
  gapShare: 1,
  classes: { gap: 1, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 },
  certainClass: "gap",
  rank: { low: 1, high: 1 },
  tiedWith: 0,
  worstTenthShare: 1,
};

/** The essential level. Fell's 4 unmet people are a small number; the ward at the end is withheld with it. */
export function essentialRows(): ReportRow[] {
  const before = {
    needPerYear: 200,
    needMarker: null,
    placesInReach: 300,
    unmet: 130,
    gapScore: 65,
    class: "gap",
    rank: 1,
  };
  return [
    countedRow(1, [240, 150, 40], { adults: 8000, rank: 1 }, { sureness: drawn, before }),
    countedRow(
      2,
      [120, 20, 0],
      { adults: 6000, rank: 2, flags: ["places partly unknown"] },
      {
        sureness: {
          ...drawn,
          unmet: { low: 4.2, high: 41 },
          gapScore: { low: 4.1, high: 28 },
          gapShare: 0.9,
          classes: { ...drawn.classes, gap: 0.9, balanced: 0.1 },
          certainClass: null,
          rank: { low: 2, high: 4 },
          tiedWith: 2,
          worstTenthShare: 0.1,
        },
        before: { ...before, needPerYear: 118, unmet: 0, gapScore: 0, class: "balanced", rank: 5 },
      },
    ),
    countedRow(
      3,
      [150, 0, 0],
      { rank: 5 },
      { before: { ...before, needPerYear: 150, unmet: 0, gapScore: 0, class: "over-provided", rank: 5 } },
    ),
    rowOf(4, {
      needStock: { value: null, lo: 1, hi: 4, marker: "c" },
      needLo: 0.1,
      needHi: 0.4,
      needMarker: "c",
      placesInReach: 300,
      spareShare: 0,
      nearestOfferKm: 2,
      flags: ["need suppressed"],
    }),
    rowOf(5, { adults: null, placesInReach: 0, flags: ["need unknown", "no provision in reach"] }),
    countedRow(
      6,
      [30, 4, 0],
      { rank: 4 },
      { before: { ...before, needPerYear: 31, unmet: 11, gapScore: 35.483871, rank: 4 } },
    ),
    countedRow(
      7,
      [60, 15, 0],
      { rank: 3, urbanRural: "rural" },
      { before: { ...before, needPerYear: 61, unmet: 18, gapScore: 29.508197, rank: 3 } },
    ),
  ];
}

/** The general level: much the same stock everywhere, and every ward a gap; wards differ in their fair share. */
export function generalRows(): ReportRow[] {
  return [40, 60, 75, 95, 110, 130, 150].map((fairShareIndex, i) =>
    countedRow(i + 1, [200 + 10 * i, 190 + 5 * i, 0], {
      fairShareIndex,
      rank: 7 - i,
      needLo: null,
      needHi: null,
      flags: ["places imputed"],
    }),
  );
}
