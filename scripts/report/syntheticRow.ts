import type { z } from "zod";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import type { ReportRow, reportRowSchema } from "../../domain/contract/reportRun.ts";
import { noFigures } from "../../domain/contract/noFigures.ts";
import { nothingBeside } from "../../domain/report/disclosure/nothingBeside.ts";

/** The made-up code of the nth area. */
export function syntheticCode(n: number): string {
  return `E01${String(n).padStart(6, "0")}`;
}

/** The nth area: two in three have a gap, and of these each has eight offers in reach. */
export function syntheticRow(template: ReportRow, n: number, random: () => number): ReportRow {
  const need = 10 + 60 * random();
  const isGap = random() < 2 / 3;
  const unmet = isGap ? need * (0.06 + 0.9 * random()) : need * 0.04 * random();
  const gapScore = (100 * unmet) / need;
  const code = areaCodeSchema.parse(syntheticCode(n));
  return {
    ...template,
    gap: {
      ...template.gap,
      code,
      name: `Made-up Newtown ${String(n).padStart(5, "0")}A`,
      adults: 1000 + Math.floor(1500 * random()),
      needStock: { value: 10 * need, lo: 8 * need, hi: 12 * need, marker: null },
      needPerYear: need,
      needLo: 0.8 * need,
      needHi: 1.2 * need,
      placesInReach: 400 * random(),
      met: need - unmet,
      unmet,
      structural: 0.7 * unmet,
      signpostable: 0.3 * unmet,
      gapScore,
      spareShare: random(),
      fairShareIndex: 200 * random(),
      class: isGap ? "gap" : "balanced",
      yearsToReachEveryone: Math.min(50, (10 * need) / (need - unmet)),
      nearestOfferKm: 4 * random(),
      rank: n + 1,
    },
    sureness: sureness(unmet, gapScore, n),
    offers: isGap ? Array.from({ length: 8 }, (_, i) => offer(n, i, random)) : null,
    offersInReach: isGap ? 8 : null,
  };
}

/** The fields that all rows share, in the form of the contract. */
export const templateRow: z.input<typeof reportRowSchema> = {
  gap: {
    areaType: "lsoa",
    vintage: "2021",
    code: "E01000000",
    name: "",
    parentName: "Made-up Newtown",
    urbanRural: "urban",
    adults: null,
    needStock: null,
    ...noFigures,
    flags: ["places imputed"],
  },
  ...nothingBeside,
  isWithheld: false,
};

function sureness(unmet: number, gapScore: number, n: number): ReportRow["sureness"] {
  return {
    type: "drawn",
    need: around(unmet),
    unmet: around(unmet),
    gapScore: around(gapScore),
    gapShare: 1,
    classes: { gap: 1, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 },
    certainClass: "gap",
    rank: { low: Math.max(1, n - 200), high: n + 200 },
    tiedWith: 400,
    worstTenthShare: 0.1,
  };
}

function around(value: number): { low: number; high: number } {
  return { low: 0.9 * value, high: 1.1 * value };
}

function offer(n: number, i: number, random: () => number): NonNullable<ReportRow["offers"]>[number] {
  const venue = (n % 3000) + i;
  return {
    id: `made-up-${venue}`,
    title: `Made-up course in digital skills, number ${venue}`,
    provider: `Made-up college ${venue % 500}`,
    venue: `Made-up hall ${venue}`,
    km: 5 * random(),
    placesPerYear: 12 * Math.ceil(10 * random()),
    placesBasis: "invented",
  };
}
