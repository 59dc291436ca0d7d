import { z } from "zod";
import { doubtSchema } from "./recipe.ts";

/** A column of a file: what it is read as, why, and a few of its cells. */
export const columnReadSchema = z.object({
  name: z.string(),
  readAs: z.string().nullable().meta({ description: "the column of the kind; null when it is none of them" }),
  why: z.string().nullable().meta({
    description:
      "why it is read so, when it is not simply called so; of a column that is none of the kind: what it is used for, null when it is not",
  }),
  examples: z.array(z.string()).meta({ description: "up to three cells that are not blank" }),
});
export type ColumnRead = z.infer<typeof columnReadSchema>;

/** How a column of a kind might be found in a file that nobody recognises: by another name for it, or by what its cells hold. */
export const columnMatchSchema = z.object({
  column: z.string().meta({ description: "the column of the kind" }),
  name: z.string().meta({ description: "the file's name for it" }),
  why: z.string().meta({ description: "a sentence: why the two may be the same" }),
});
export type ColumnMatch = z.infer<typeof columnMatchSchema>;

/** What a file that was not recognised may be, and which columns that kind needs still. */
export const proposalSchema = z.object({
  kind: z.string(),
  title: z.string(),
  matches: z.array(columnMatchSchema),
  absent: z.array(z.string()).meta({ description: "columns that must be there and that no column of the file fits" }),
  constants: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: "what some of those may say in every row, as the codes in the file tell" }),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What is to be said about how a file was read, beside its rows and issues. */
export const fileReadingSchema = z
  .object({
    headerRow: z.number().int().min(1).nullable().meta({ description: "the row with the column names" }),
    columns: z.array(columnReadSchema),
    remarks: z.array(z.string()).meta({
      description: "sentences about what the reader has done: notes above and below the table, rows of other kinds",
    }),
    proposals: z
      .array(proposalSchema)
      .meta({ description: "what it may be, the likeliest first; empty when it was recognised" }),
    doubts: z
      .partialRecord(doubtSchema, z.number().int())
      .meta({ description: "how many figures nobody can be sure of, by what stands there, answered or not" }),
    fixed: z
      .array(z.number().int())
      .meta({ description: "how many cells each fix of the recipe has changed, in its order" }),
  })
  .meta({ id: "FileReading" });
export type FileReading = z.infer<typeof fileReadingSchema>;
