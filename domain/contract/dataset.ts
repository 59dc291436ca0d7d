import { z } from "zod";
import { datasetIdSchema } from "./datasetId.ts";
import { partnershipIdSchema } from "./partnership.ts";
import { modeSchema } from "./publishing.ts";
import { fileReadingSchema } from "./reading.ts";
import { recipeSchema } from "./recipe.ts";

/** How many records of each noun a dataset holds. */
export const recordCountsSchema = z.object({
  areas: z.number().int(),
  areaParts: z.number().int(),
  shapes: z.number().int(),
  postcodes: z.number().int(),
  indicators: z.number().int(),
  needFigures: z.number().int(),
  listings: z.number().int(),
});
export type RecordCounts = z.infer<typeof recordCountsSchema>;

/** One import. Only a published dataset that no other published one replaces is current. */
export const datasetSchema = z
  .object({
    id: datasetIdSchema,
    partnership: partnershipIdSchema,
    kind: z.string(),
    title: z.string(),
    status: z.enum(["draft", "published", "undone"]),
    current: z.boolean().meta({ description: "published, and not replaced by a later dataset" }),
    fileName: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    recipe: recipeSchema,
    reading: fileReadingSchema,
    rows: z.number().int().meta({ description: "rows of data in the file" }),
    heldOutRows: z.number().int().meta({ description: "rows that cannot be used, left out with the analyst's yes" }),
    records: recordCountsSchema,
    issues: z.record(z.string(), z.number().int()).meta({ description: "how many issues of each severity" }),
    exclusions: z
      .record(z.string(), z.number().int())
      .meta({ description: "rows left out by a stated rule, counted by reason" }),
    source: z.string().nullable(),
    licence: z.string().nullable(),
    dataDate: z.string().nullable().meta({ description: "the date the data is about, as its publisher writes it" }),
    createdAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    replaces: datasetIdSchema.nullable(),
    mode: modeSchema.nullable().meta({ description: "how it was published; null for a draft" }),
  })
  .meta({ id: "Dataset" });
export type Dataset = z.infer<typeof datasetSchema>;
