import { z } from "zod";
import { reachableOfferSchema } from "./areaGap.ts";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { gapAnswerSchema, gapClassSchema, gapSchema } from "./gap.ts";
import { basisSchema, indicatorSchema } from "./indicator.ts";
import { levelSchema } from "./level.ts";
import { overlapsSchema } from "./overlap.ts";
import { partnershipSchema } from "./partnership.ts";
import { keptQuestionSchema, reportIdSchema } from "./report.ts";
import { settingsSchema } from "./settings.ts";
import { geometrySchema } from "./shape.ts";
import { areaSurenessSchema, howSureSchema } from "./sureness.ts";

/** What the chosen areas come to at a level: sums over those areas that could be counted, never means; null where none could, or where the sum would give a withheld number away. */
export const chosenTotalsSchema = z.object({
  areas: z.number().int(),
  counted: z
    .number()
    .int()
    .meta({ description: "areas whose unmet people are known: the sums of people are over these, withheld ones too" }),
  byClass: z.record(gapClassSchema, z.number().int()).meta({ description: "withheld areas count as unknown" }),
  adults: z.number().nullable().meta({ description: "of all areas; null where those of any are unknown" }),
  needStock: z.number().nullable(),
  needPerYear: z.number().nullable(),
  met: z.number().nullable(),
  unmet: z.number().nullable(),
  unmetLo: z
    .number()
    .nullable()
    .meta({ description: "nine draws in ten; null where nothing was drawn for just these areas" }),
  unmetHi: z.number().nullable(),
  structural: z.number().nullable(),
  signpostable: z.number().nullable(),
  gapScore: z.number().nullable().meta({ description: "100 x unmet / need per year, from the sums" }),
});
export type ChosenTotals = z.infer<typeof chosenTotalsSchema>;

const wholeMapSchema = overlapsSchema.shape.whole;

const scoredSchema = z.object({
  type: z.literal("scored"),
  level: levelSchema,
  period: z.string().nullable(),
  needBasis: basisSchema.nullable(),
  baseAreaType: areaTypeSchema.nullable(),
  indicator: indicatorSchema.nullable(),
  combined: gapAnswerSchema.shape.combined,
  notes: z.array(z.string()),
  saturated: gapAnswerSchema.shape.saturated,
  totals: gapAnswerSchema.shape.totals.meta({ description: "of the whole study area, as the API answers them" }),
  chosen: chosenTotalsSchema,
  whole: howSureSchema.shape.whole.nullable().meta({ description: "how sure the study area's own totals are" }),
  sureNotes: z.array(z.string()),
  before: z
    .object({
      words: z.string().meta({ description: "what it is set beside: “2021”, “the report of 3 March 2026”" }),
      chosen: chosenTotalsSchema,
    })
    .nullable(),
  overlaps: overlapsSchema
    .extend({ whole: wholeMapSchema.extend({ placed: wholeMapSchema.shape.placed.nullable() }) })
    .nullable()
    .meta({
      description:
        "offers for the same learners; null where they were not looked for. Where areas are withheld nothing is said of how many people could be placed in all",
    }),
  withheld: z.object({
    areas: z.array(areaCodeSchema).meta({
      description:
        "because a number of people is small, or so that totals do not give a small one away; never said which",
    }),
    totals: z
      .array(z.enum(["people", "split", "after online", "before", "study area"]))
      .meta({ description: "totals that are null because they would give a small number away" }),
  }),
});
const notScoredSchema = z.object({ type: z.literal("not scored"), level: levelSchema, because: z.string() });

/** A level in a report: scored, or why it cannot be. */
export const reportLevelSchema = z.discriminatedUnion("type", [scoredSchema, notScoredSchema]);
export type ReportLevel = z.infer<typeof reportLevelSchema>;
export type ScoredReportLevel = z.infer<typeof scoredSchema>;

/** A file that the figures rest on. */
export const reportSourceSchema = z.object({
  dataset: datasetIdSchema,
  title: z.string(),
  kind: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  source: z.string().nullable(),
  licence: z.string().nullable(),
  dataDate: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  rows: z.number().int(),
});
export type ReportSource = z.infer<typeof reportSourceSchema>;

/** What is kept of a report but for its rows and outlines: small, whatever the number of areas. */
export const reportHeadSchema = z
  .object({
    id: reportIdSchema,
    partnership: partnershipSchema.pick({ id: true, name: true, isDemo: true }),
    question: keptQuestionSchema,
    createdAt: z.iso.datetime(),
    software: z.string().meta({ description: "version of the software that made the run" }),
    snapshot: z.string(),
    settings: settingsSchema,
    settingsVersion: z.number().int(),
    areaType: areaTypeSchema,
    vintage: vintageSchema,
    areas: z.number().int(),
    outlines: z.object({ official: z.number().int(), approximate: z.number().int(), none: z.number().int() }),
    draws: z.number().int(),
    seed: z.number().int(),
    levels: z.array(reportLevelSchema),
    sources: z.array(reportSourceSchema),
    decisionsOnListings: z.number().int(),
    changedSince: z.array(z.string()).nullable().meta({
      description:
        "what had changed since the report it is compared with, in sentences; null where it is compared with none",
    }),
  })
  .meta({ id: "ReportHead" });
export type ReportHead = z.infer<typeof reportHeadSchema>;

/** So many of the offers in reach of an area are kept with it, the nearest ones: in a city thousands may be. */
export const mostOffersNamed = 50;

const [drawnSchema, notKnownSchema] = areaSurenessSchema.options;

/** What the draws say of an area in a report. Where areas are withheld nobody has a rank: gaps in the order would show where those stand. */
export const reportSurenessSchema = z.discriminatedUnion("type", [
  drawnSchema.extend({
    rank: drawnSchema.shape.rank.nullable(),
    tiedWith: drawnSchema.shape.tiedWith.nullable(),
    worstTenthShare: drawnSchema.shape.worstTenthShare.nullable(),
  }),
  notKnownSchema,
]);
export type ReportSureness = z.infer<typeof reportSurenessSchema>;

/** One area at one level in a report. */
export const reportRowSchema = z.object({
  gap: gapSchema,
  sureness: reportSurenessSchema.nullable(),
  before: gapSchema
    .pick({
      needPerYear: true,
      needMarker: true,
      placesInReach: true,
      unmet: true,
      gapScore: true,
      class: true,
      rank: true,
    })
    .extend({
      wasWithheld: z
        .boolean()
        .default(false)
        .meta({ description: "in the report that this one is set beside, as that was made to be shared" }),
    })
    .nullable()
    .meta({ description: "what it came to in what the report is set beside; null where it is not there" }),
  offers: z
    .array(reachableOfferSchema)
    .nullable()
    .meta({
      description: `offers within reach of an area with a gap: the nearest ones, ${mostOffersNamed} at most; null for others`,
    }),
  offersInReach: z
    .number()
    .int()
    .nullable()
    .meta({ description: "how many there are in reach, whether named or not; null for areas without a gap" }),
  isWithheld: z.boolean().meta({
    description:
      "for safety nothing is said of it but its name, kind and adults: all else is null, its class unknown: [c]",
  }),
});
export type ReportRow = z.infer<typeof reportRowSchema>;

/** The outline of one area in a report, simplified no further than it is kept. */
export const reportShapeSchema = z.object({
  code: areaCodeSchema,
  quality: z.enum(["official", "approximate"]),
  geometry: geometrySchema,
});
export type ReportShape = z.infer<typeof reportShapeSchema>;
