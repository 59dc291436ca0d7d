import { z } from "zod";
import { areaKeySchema, urbanRuralSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { figureSchema, markerSchema } from "./figure.ts";
import { basisSchema, indicatorSchema } from "./indicator.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";
import { settingsSchema } from "./settings.ts";

/** What an area's score comes to. "gap and spare" is only for areas rolled up from smaller ones, which may hold both. */
export const gapClassSchema = z.enum(["gap", "gap and spare", "balanced", "over-provided", "unknown"]);
export type GapClass = z.infer<typeof gapClassSchema>;

/** What a reader must know about one area's score. */
export const gapFlagSchema = z.enum([
  "no provision in reach",
  "small number",
  "partial",
  "need partly unknown",
  "need mostly unknown",
  "places partly unknown",
  "places unknown",
  "need unknown",
  "no point",
]);
export type GapFlag = z.infer<typeof gapFlagSchema>;

/** Each flag in a sentence, for the panel. */
export const gapFlags: Readonly<Record<GapFlag, string>> = {
  "no provision in reach": "No place to learn at this level is within reach.",
  "small number": "The need is so small that a few people change the score.",
  partial: "More than a twentieth of the adults in reach have no known need, which flatters this score.",
  "need mostly unknown":
    "Most adults here live where nothing could be scored, so what is known of the rest is no score for all.",
  "need partly unknown": "Some of the smaller areas inside have no need figure; they are left out of the sums.",
  "places partly unknown": "Some offers in reach do not say how many places they have; they are not counted.",
  "places unknown": "No offer in reach says how many places it has.",
  "need unknown": "There is no need figure that gives people here.",
  "no point": "Where its people live is not known as a point on the map, so nobody can say what they can reach.",
};

/** One area at one level: need, places, and what remains. Null is unknown, never zero. People are per year but for the stock. */
export const gapSchema = areaKeySchema
  .extend({
    name: z.string(),
    parentName: z.string().nullable().meta({ description: "the district a ward or LSOA lies in, where known" }),
    urbanRural: urbanRuralSchema.nullable(),
    adults: z.number().nullable(),
    needStock: figureSchema.nullable().meta({ description: "people today; null where the indicator is a yearly flow" }),
    needPerYear: z.number().nullable(),
    needMarker: markerSchema.nullable(),
    placesInReach: z
      .number()
      .nullable()
      .meta({ description: "yearly places at offers within reach of anyone here, each counted whole" }),
    met: z.number().nullable(),
    unmet: z.number().nullable(),
    gapScore: z.number().nullable().meta({ description: "100 x unmet / need per year" }),
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
      gapScore: z.number().nullable(),
      yearsToReachEveryone: z.number().nullable(),
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

/** An offer that people of one area can reach, with how far it is for them. */
export const reachableOfferSchema = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.string(),
  venue: z.string().nullable(),
  km: z.number().nullable().meta({ description: "straight line; null where the offer comes to the area" }),
  placesPerYear: z.number().nullable(),
  placesBasis: z.string(),
});

/** One area at one level, with the offers in its reach, nearest first. */
export const areaGapSchema = z
  .object({ gap: gapSchema, offersInReach: z.array(reachableOfferSchema), assumptions: z.array(z.string()) })
  .meta({ id: "AreaGap" });
export type AreaGap = z.infer<typeof areaGapSchema>;
