import { z } from "zod";
import { areaCodeSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { gapClassSchema } from "./gap.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";

/** What nine draws in ten lie between. */
export const rangeSchema = z.object({ low: z.number(), high: z.number() });
export type Range = z.infer<typeof rangeSchema>;

/** In what share of the draws each class came up, 0 to 1. */
export const classSharesSchema = z.record(gapClassSchema, z.number());
export type ClassShares = z.infer<typeof classSharesSchema>;

const drawnWholeSchema = z.object({
  type: z.literal("drawn"),
  need: rangeSchema.meta({ description: "people a year" }),
  unmet: rangeSchema,
  gapScore: rangeSchema
    .nullable()
    .meta({ description: "over the draws with anyone in need; null when there were none" }),
  gapShare: z.number().meta({ description: "share of draws in which the score is a gap" }),
});

const notKnownSchema = z.object({
  type: z.literal("not known"),
  because: z.enum(["no interval", "need unknown", "reach unknown", "mostly unknown"]),
});

/** What the draws say of one area, or why they say nothing. */
export const areaSurenessSchema = z.discriminatedUnion("type", [
  drawnWholeSchema.extend({
    classes: classSharesSchema,
    certainClass: gapClassSchema
      .nullable()
      .meta({ description: "the class that came up in at least 95 % of draws; null: not certain" }),
    rank: rangeSchema.meta({ description: "by unmet people, 1 is the most" }),
    tiedWith: z.number().int().meta({ description: "how many other areas have a rank range that overlaps this one's" }),
    worstTenthShare: z
      .number()
      .meta({ description: "share of draws in which it is in the tenth with the most unmet people" }),
  }),
  notKnownSchema,
]);
export type AreaSureness = z.infer<typeof areaSurenessSchema>;

/** How sure a whole answer is: the same question and seed give the same bytes. */
export const howSureSchema = z
  .object({
    partnership: partnershipIdSchema,
    level: levelSchema,
    areaType: areaTypeSchema,
    vintage: z.string(),
    period: z.string().nullable(),
    snapshot: z.string(),
    seed: z.number().int(),
    draws: z.number().int(),
    commonError: z.number(),
    whole: z.discriminatedUnion("type", [drawnWholeSchema, notKnownSchema]),
    areas: z.array(
      z.object({
        code: areaCodeSchema,
        sureness: areaSurenessSchema,
        needRank: rangeSchema
          .nullable()
          .meta({ description: "ranks by need that the intervals leave open, all together with 95 % (closed form)" }),
      }),
    ),
    notes: z.array(z.string()),
  })
  .meta({ id: "HowSure" });
export type HowSure = z.infer<typeof howSureSchema>;

/** One line of the stream in which a long computation tells how far it is and, last, what came out. */
export const howSureLineSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), done: z.number().int(), of: z.number().int() }),
  z.object({ type: z.literal("answer"), answer: howSureSchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
export type HowSureLine = z.infer<typeof howSureLineSchema>;
