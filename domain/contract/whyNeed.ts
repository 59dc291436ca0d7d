import { z } from "zod";
import { areaCodeSchema, urbanRuralSchema } from "./area.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { figureSchema } from "./figure.ts";
import { indicatorIdSchema } from "./indicator.ts";

/** A figure as it was published, and where in which file it stands. */
export const sourcedFigureSchema = figureSchema.extend({
  indicator: indicatorIdSchema,
  period: z.string(),
  raw: z.string().meta({ description: "the cell as it stood in the file" }),
  dataset: datasetIdSchema,
  row: z.number().int().meta({ description: "row in the file, as a spreadsheet numbers it" }),
});
export type SourcedFigure = z.infer<typeof sourcedFigureSchema>;

/** What one of several combined indicators puts in: its percentile rank or its value, turned so that more is more need. */
export const combinedShareSchema = z.object({
  indicator: indicatorIdSchema,
  weight: z.number().meta({ description: "share of all weights, 0 to 1" }),
  value: z.number().nullable(),
});

/** How published figures became people. */
export const becamePeopleSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("as published") }),
  z.object({ type: z.literal("rate times adults"), adults: z.number() }),
  z
    .object({
      type: z.literal("modelled from an index"),
      index: z.number().meta({ description: "turned so that more is more need" }),
      parts: z.array(combinedShareSchema).meta({ description: "what the index is put together from; empty for one" }),
      rank: z.number().meta({ description: "1 is the least need; ties share their mean rank" }),
      of: z.number().int(),
      z: z.number().meta({ description: "standard normal score of (rank - 3/8) / (of + 1/4)" }),
      adults: z.number(),
    })
    .meta({ description: "people = adults x logistic(alpha + beta x z)" }),
  z.object({ type: z.literal("no people") }),
]);
export type BecamePeople = z.infer<typeof becamePeopleSchema>;

/** Whether an area is in the score, or why it is not. */
export const countedSchema = z.enum(["counted", "need unknown", "no point", "places unknown"]);

/** The need of one base area, from the cell in the file to the people who found a place or did not. People are per year but for the stock. */
export const whyBaseSchema = z.object({
  code: areaCodeSchema,
  name: z.string(),
  share: z.number().meta({ description: "how much of it lies inside the area in question" }),
  adults: z.number().nullable(),
  urbanRural: urbanRuralSchema.nullable(),
  radiusKm: z.number(),
  figures: z.array(sourcedFigureSchema).meta({ description: "one for each indicator; empty where no row has any" }),
  becamePeople: becamePeopleSchema,
  stock: figureSchema.nullable(),
  perYear: figureSchema,
  isMiddle: z.boolean().meta({ description: "only bounds are published: the middle of them is counted" }),
  stockCounted: z.number().nullable().meta({ description: "people today as they are counted" }),
  competes: z.number().nullable().meta({
    description: "people who ask for places: the yearly need, or the middle of its bounds; null when unknown",
  }),
  counted: countedSchema,
  met: z.number().nullable(),
  unmet: z.number().nullable(),
  structural: z.number().nullable(),
});
export type WhyBase = z.infer<typeof whyBaseSchema>;

/** The model that turned ranks into people, the same for every area. */
export const whyModelSchema = z.object({
  alpha: z.number(),
  beta: z.number(),
  areas: z
    .number()
    .int()
    .meta({ description: "how many areas are ranked: all of the file, not the study area's alone" }),
  adults: z.number(),
  share: z.number(),
  total: z.number().meta({ description: "share x adults: what all people add up to" }),
  source: z.string(),
});
export type WhyModel = z.infer<typeof whyModelSchema>;
