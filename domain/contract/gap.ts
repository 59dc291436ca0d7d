import { z } from "zod";
import { areaKeySchema, urbanRuralSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { figureSchema, markerSchema } from "./figure.ts";
import { gapFlagSchema } from "./gapFlag.ts";
import { imputedTotalsSchema, onlineTotalsSchema, reachTotalsSchema } from "./gapTotals.ts";
import { basisSchema, indicatorSchema } from "./indicator.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";
import { settingsSchema } from "./settings.ts";
import { signpostableWords } from "./signpostable.ts";

/** What an area's score comes to. "gap and spare" is only for areas rolled up from smaller ones, which may hold both. */
export const gapClassSchema = z.enum(["gap", "gap and spare", "balanced", "over-provided", "unknown"]);
export type GapClass = z.infer<typeof gapClassSchema>;

/** What an answer would be if people travelled less or more far: every answer stands beside these two. */
export const otherReachSchema = z.object({
  unmet: z.number().nullable(),
  gapScore: z.number().nullable(),
  class: gapClassSchema,
});
export type OtherReach = z.infer<typeof otherReachSchema>;

/** How much shorter and longer the radii of the two are. */
export const otherReaches = { shorter: 0.75, longer: 1.5 } as const;

/** One area at one level: need, places, and what remains. Null is unknown, never zero. People are per year but for the stock. */
export const gapSchema = areaKeySchema
  .extend({
    name: z.string(),
    parentName: z.string().nullable().meta({ description: "the district a ward or LSOA lies in, where known" }),
    urbanRural: urbanRuralSchema.nullable(),
    adults: z.number().nullable(),
    needStock: figureSchema.nullable().meta({ description: "people today; null where the indicator is a yearly flow" }),
    needPerYear: z.number().nullable(),
    needLo: z
      .number()
      .nullable()
      .meta({ description: "the least the yearly need may be; null where any part of it has no bounds" }),
    needHi: z.number().nullable(),
    needMarker: markerSchema.nullable(),
    placesInReach: z
      .number()
      .nullable()
      .meta({ description: "yearly places at offers within reach of anyone here, each counted whole" }),
    met: z.number().nullable(),
    unmet: z.number().nullable(),
    structural: z.number().nullable().meta({
      description:
        "unmet people counted as lacking places. The study area's total is exact: no steering could leave fewer there; how it falls on neighbouring areas is a convention",
    }),
    signpostable: z
      .number()
      .nullable()
      .meta({ description: `unmet ${signpostableWords}` }),
    gapScore: z.number().nullable().meta({ description: "100 x unmet / need per year" }),
    unmetAfterOnline: z.number().nullable().meta({
      description: "unmet once the study area's share of online places is given out; null where that cannot be told",
    }),
    gapScoreAfterOnline: z.number().nullable(),
    shorterReach: otherReachSchema.nullable().meta({ description: "with 0.75 times the radii" }),
    longerReach: otherReachSchema.nullable().meta({ description: "with 1.5 times the radii" }),
    rankMismatch: z.number().nullable().meta({
      description:
        "where need is an index without a control total: percentile of need less percentile of places per adult, in rank points; never added up",
    }),
    spareShare: z.number().nullable().meta({ description: "share of the places in reach that stay free" }),
    fairShareIndex: z
      .number()
      .nullable()
      .meta({ description: "places per person in need, the study area's own rate = 100" }),
    placesPerPerson: z.number().nullable(),
    class: gapClassSchema,
    yearsToReachEveryone: z.number().nullable().meta({ description: "stock / met per year; 50 stands for over 50" }),
    nearestOfferKm: z.number().nullable(),
    rank: z.number().int().nullable().meta({ description: "1 is the most unmet people, within the study area" }),
    flags: z.array(gapFlagSchema),
  })
  .meta({ id: "Gap" });
export type Gap = z.infer<typeof gapSchema>;

/** The whole answer for a level and an area type: every area, the totals, and how much of it rests on assumptions. */
export const gapAnswerSchema = z
  .object({
    partnership: partnershipIdSchema,
    level: levelSchema,
    areaType: areaTypeSchema,
    vintage: z.string(),
    period: z.string().nullable(),
    snapshot: z.string(),
    settings: settingsSchema,
    indicator: indicatorSchema.nullable(),
    combined: z
      .array(z.object({ indicator: indicatorSchema, weight: z.number(), period: z.string() }))
      .nullable()
      .meta({ description: "the indicators behind the need, where several are combined; weights as set" }),
    needBasis: basisSchema.nullable(),
    baseAreaType: areaTypeSchema
      .nullable()
      .meta({ description: "the smallest areas the need data has, on which the score was computed" }),
    sentence: z.string().meta({ description: "what stands out, in one line" }),
    saturated: z.object({ class: gapClassSchema, share: z.number() }).nullable(),
    notes: z
      .array(z.string())
      .meta({ description: "what a reader must know: unknown need, no control total, no ring data" }),
    totals: z.object({
      areas: z.number().int(),
      byClass: z.record(gapClassSchema, z.number().int()),
      needStock: z.number().nullable(),
      needPerYear: z.number().nullable(),
      met: z.number().nullable(),
      unmet: z.number().nullable(),
      structural: z.number().nullable(),
      signpostable: z.number().nullable(),
      gapScore: z.number().nullable(),
      yearsToReachEveryone: z.number().nullable(),
      shorterReach: reachTotalsSchema.nullable(),
      longerReach: reachTotalsSchema.nullable(),
      online: onlineTotalsSchema.nullable().meta({ description: "null where there is no online offer at the level" }),
      imputed: imputedTotalsSchema.nullable().meta({ description: "null where no places are imputed or assumed" }),
      offers: z.number().int(),
      offersWithoutPlaces: z.number().int(),
      offersWithoutPoint: z.number().int(),
      places: z.number(),
      placesByBasis: z
        .record(z.string(), z.number())
        .meta({ description: "yearly places in the study area and its buffer, by how they are known" }),
    }),
    gaps: z.array(gapSchema),
  })
  .meta({ id: "GapAnswer" });
export type GapAnswer = z.infer<typeof gapAnswerSchema>;
