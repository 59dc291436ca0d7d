import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";
import { plainLine } from "./plainLine.ts";

export const reportIdSchema = z.uuid().brand<"ReportId">();
export type ReportId = z.infer<typeof reportIdSchema>;

/** What the figures of a report are set beside: nothing, the same places and offers with need of an earlier period, or another kept report of the same kind of area ("what changed since"). */
export const comparisonSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("none") }),
  z.object({ type: z.literal("period"), period: z.string().min(1).max(40) }),
  z.object({ type: z.literal("report"), id: reportIdSchema }),
]);
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * How small numbers of people are kept from giving somebody away: not at all (for the partnership itself), or withheld below a number, with as many more as the totals would else give away, and
 * all others rounded.
 */
export const disclosureSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("as computed") }),
  z.object({
    type: z.literal("small numbers withheld"),
    below: z.number().int().min(2).max(100).meta({
      description:
        "numbers of people over 0 and below this are withheld, others rounded to half of it (to it, where it is odd)",
    }),
  }),
]);
export type Disclosure = z.infer<typeof disclosureSchema>;

/** Most areas that a report may name one by one; all areas of the study area may be more. */
export const mostChosenAreas = 5000;

/** What a report is to be about. */
export const reportQuestionSchema = z
  .object({
    title: plainLine("The title", { least: 1, most: 150 }),
    areaType: areaTypeSchema,
    vintage: vintageSchema,
    areas: z
      .array(areaCodeSchema)
      .min(1)
      .max(mostChosenAreas)
      .nullable()
      .meta({ description: "the areas it is about; null: every area of the kind in the study area" }),
    levels: z
      .array(levelSchema)
      .min(1)
      .max(3)
      .refine((levels) => new Set(levels).size === levels.length, { error: "each level may be named once" }),
    period: z
      .string()
      .min(1)
      .max(40)
      .nullable()
      .meta({ description: "of the need; null: the one each level opens on" }),
    compare: comparisonSchema.default({ type: "none" }),
    disclosure: disclosureSchema.default({ type: "as computed" }),
    by: plainLine("The name of who makes it", { least: 0, most: 120 }).nullable().default(null),
  })
  .meta({ id: "ReportQuestion" });
export type ReportQuestion = z.infer<typeof reportQuestionSchema>;

/** The same as it was kept: a report that was made before a title was looked at can still be read. */
export const keptQuestionSchema = reportQuestionSchema
  .extend({ title: z.string(), by: z.string().nullable().default(null) })
  .meta({ id: "KeptReportQuestion" });

/** A kept report as lists show it. What it says never changes; `isOutdated` tells that a report made now would rest on something else. */
export const reportSummarySchema = z
  .object({
    id: reportIdSchema,
    partnership: partnershipIdSchema,
    question: keptQuestionSchema,
    createdAt: z.iso.datetime(),
    snapshot: z.string(),
    areas: z.number().int(),
    isOutdated: z.boolean(),
  })
  .meta({ id: "ReportSummary" });
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** Where long work on a report stands: what is done now, in words, and how far it is. */
export const reportProgressSchema = z.object({
  step: z.string().meta({ description: "what is being done, in words" }),
  done: z.number().int(),
  of: z.number().int(),
});
export type ReportProgress = z.infer<typeof reportProgressSchema>;

/** One line of the stream in which a report is made: how far it is and, last, the kept report (or what went wrong). */
export const reportLineSchema = z.discriminatedUnion("type", [
  reportProgressSchema.extend({ type: z.literal("progress") }),
  z.object({ type: z.literal("answer"), answer: reportSummarySchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
export type ReportLine = z.infer<typeof reportLineSchema>;

/** What has changed since a report was made, a sentence each; none where one made now would rest on the same. */
export const reportSinceSchema = z.object({ changes: z.array(z.string()) }).meta({ id: "ReportSince" });
