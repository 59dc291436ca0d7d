import { z } from "zod";
import { datasetIdSchema } from "./datasetId.ts";

/** Something that was put in force or taken out of it. */
export const historyEventSchema = z
  .object({
    number: z.number().int(),
    at: z.iso.datetime(),
    what: z.enum(["published", "undone"]),
    by: z.string().nullable().meta({ description: "who, in their own words; nobody need say" }),
    why: z.string().nullable(),
    dataset: datasetIdSchema,
    title: z.string(),
    kind: z.string(),
    fileName: z.string(),
    replaces: datasetIdSchema.nullable(),
    replacesTitle: z.string().nullable(),
  })
  .meta({ id: "HistoryEvent" });
export type HistoryEvent = z.infer<typeof historyEventSchema>;
