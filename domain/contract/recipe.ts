import { z } from "zod";
import { vintageSchema } from "./area.ts";
import { officialAreaTypeSchema } from "./areaType.ts";
import { levelSchema } from "./level.ts";
import { provenanceSchema } from "./provenance.ts";

/** What a cell that may mean several things stands for in one file, as the analyst has said. */
export const meaningSchema = z.enum(["zero", "suppressed", "not available", "not applicable"]);
export type Meaning = z.infer<typeof meaningSchema>;

/** The cells that are never guessed: a blank, a dash of any length, a capital or small S, a capital X. Each is asked about once in a file. */
export const doubtSchema = z.enum(["blank", "dash", "S", "X"]);
export type Doubt = z.infer<typeof doubtSchema>;

export const answersSchema = z.partialRecord(doubtSchema, meaningSchema);
export type Answers = z.infer<typeof answersSchema>;

/** One correction: what stands in a column and what is to be read in its place; in every row where it stands so, or in one row only. */
export const fixSchema = z.object({
  column: z.string().min(1).max(300).meta({ description: "the column by the name that the file gives it" }),
  from: z.string().max(10_000).meta({ description: "what stands in the cell, without the spaces around it" }),
  to: z.string().max(10_000).meta({ description: "what is to be read in its place" }),
  row: z.number().int().min(1).optional().meta({ description: "only in this row, as a spreadsheet numbers it" }),
});
export type Fix = z.infer<typeof fixSchema>;

const columnNames = z.record(z.string().min(1).max(100), z.string().min(1).max(300));
const cellTexts = z.record(z.string().min(1).max(100), z.string().max(1000));

/** How a file is to be read, beyond what it says itself. All of it may be absent; the file is then read as it stands. */
export const readingChoicesSchema = z.object({
  kind: z.string().min(1).optional().meta({ description: "the kind to read it as; absent: recognise it" }),
  columns: columnNames
    .optional()
    .meta({ description: "columns of the kind, and the file's names of the columns that hold them" }),
  constants: cellTexts
    .optional()
    .meta({ description: "columns of the kind that say the same in every row, and what they say" }),
  answers: answersSchema.optional().meta({ description: "what blanks, dashes, S and X stand for" }),
  fixes: z.array(fixSchema).max(10_000).optional().meta({ description: "corrections, in the order they are tried" }),
  level: levelSchema.optional().meta({ description: "the level of skills that a published file is about" }),
  areaType: officialAreaTypeSchema.optional().meta({ description: "where the codes do not say it" }),
  vintage: vintageSchema.optional().meta({ description: "the boundary year, where the file does not say it" }),
  assumePlaces: z.boolean().optional().meta({ description: "give libraries assumed places" }),
});
export type ReadingChoices = z.infer<typeof readingChoicesSchema>;

/**
 * What an import did to a file beyond reading it: the choices it was read with, the analyst's yes to held-out rows, and where it comes
 * from. With it the kept bytes can be read again; and it can be applied to the next file of the same source.
 */
export const recipeSchema = readingChoicesSchema
  .extend(provenanceSchema.shape)
  .extend({
    kind: z.string(),
    holdOutBadRows: z.boolean(),
    assumePlaces: z.boolean(),
    from: z
      .object({ id: z.uuid(), name: z.string() })
      .optional()
      .meta({ description: "the kept recipe that it began as: an earlier file had the same columns" }),
  })
  .meta({ id: "Recipe" });
export type Recipe = z.infer<typeof recipeSchema>;

/** A recipe that is kept for the next file with the same columns. */
export const keptRecipeSchema = z
  .object({
    id: z.uuid(),
    name: z.string().min(1).meta({ description: "the title of the dataset it was last used for" }),
    columns: z.array(z.string()).meta({ description: "the column names of the file, in their order" }),
    recipe: recipeSchema,
    usedAt: z.iso.datetime(),
  })
  .meta({ id: "KeptRecipe" });
export type KeptRecipe = z.infer<typeof keptRecipeSchema>;
