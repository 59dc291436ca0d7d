import { z } from "zod";
import { datasetIdSchema } from "./datasetId.ts";

/**
 * How a draft joins what is in force. replace: in place of one dataset. append: beside the others; nothing of it may be in force already.
 * new period: need of periods that are not in force yet.
 */
export const modeSchema = z.enum(["replace", "append", "new period"]);
export type Mode = z.infer<typeof modeSchema>;

const words = z.string().trim().min(1).max(300);

/** How a draft is to be published: with or without its bad rows, beside what is there or in place of one dataset, and who says why. */
export const publishingSchema = z
  .object({
    holdOutBadRows: z.boolean().default(false).meta({ description: "yes: rows with a row blocker stay out, counted" }),
    replaces: datasetIdSchema
      .optional()
      .meta({ description: "the current dataset that this one takes the place of; absent: added beside" }),
    mode: modeSchema.optional().meta({ description: "absent: replace where `replaces` is given, else append" }),
    basis: words
      .optional()
      .meta({ description: "the state that the dry run was made on; 409 when somebody has published since" }),
    by: words.optional().meta({ description: "who publishes it, in a few words; need not be a person" }),
    why: words.optional().meta({ description: "why, for the history" }),
  })
  .meta({ id: "Publishing" });
export type Publishing = z.infer<typeof publishingSchema>;
