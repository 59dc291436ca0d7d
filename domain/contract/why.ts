import { z } from "zod";
import { datasetSchema } from "./dataset.ts";
import { gapAnswerSchema, gapSchema } from "./gap.ts";
import { measuresBesideSchema } from "./measuresBeside.ts";
import { whyBaseSchema, whyModelSchema } from "./whyNeed.ts";
import { whyOfferSchema } from "./whyOffer.ts";

/** A file that something rests on. */
export const whyDatasetSchema = datasetSchema.pick({
  id: true,
  title: true,
  fileName: true,
  source: true,
  dataDate: true,
  publishedAt: true,
});
export type WhyDataset = z.infer<typeof whyDatasetSchema>;

/** One step of the formula in words, with this area's own numbers. */
export const whyStepSchema = z.object({ title: z.string(), sentences: z.array(z.string()) });
export type WhyStep = z.infer<typeof whyStepSchema>;

/** Places for people in need, added up: what a fair share compares. */
export const whyShareSchema = z.object({ need: z.number().nullable(), placesForThem: z.number().nullable() });

/**
 * Everything behind one published score. A reader can work it out again by hand: need from the rows, met from the offers, and all that follows
 * from need, met, spare places and the study area's own rate.
 */
export const whySchema = gapAnswerSchema
  .omit({ sentence: true, saturated: true, gaps: true })
  .extend({
    gap: gapSchema.meta({ description: "as GET /gaps publishes it" }),
    steps: z.array(whyStepSchema),
    assumptions: z.array(z.string()),
    model: whyModelSchema.nullable().meta({ description: "null where no index was turned into people" }),
    needs: z.array(whyBaseSchema).meta({ description: "every base area inside, in order of code" }),
    offers: z.array(whyOfferSchema).meta({ description: "every offer in reach, nearest first" }),
    datasets: z.array(whyDatasetSchema).meta({ description: "the files that figures and offers came from" }),
    studyAreaShare: whyShareSchema.meta({ description: "what the fair-share index divides by" }),
    measures: measuresBesideSchema,
  })
  .meta({ id: "Why" });
export type Why = z.infer<typeof whySchema>;
