import { z } from "zod";
import { datasetIdSchema } from "./dataset.ts";

/** How a draft is to be published: with or without its bad rows, beside what is there or in place of one dataset. */
export const publishingSchema = z
  .object({
    holdOutBadRows: z.boolean().default(false).meta({ description: "yes: rows with a row blocker stay out, counted" }),
    replaces: datasetIdSchema
      .optional()
      .meta({ description: "the current dataset that this one takes the place of; absent: added beside" }),
  })
  .meta({ id: "Publishing" });
export type Publishing = z.infer<typeof publishingSchema>;
