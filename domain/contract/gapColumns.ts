import { z } from "zod";
import { type Gap, gapAnswerSchema, gapSchema } from "./gap.ts";

/** The fields of a gap by which its columns are called. */
export const gapColumnNameSchema = gapSchema.keyof();
export type GapColumnName = z.infer<typeof gapColumnNameSchema>;

/**
 * One field of every area, in the order of all columns: plain; one value for all; the few values there are and which of them each area has; or codes that all end in a number of
 * so many digits after the same letters, each as the step from the number before it (the first from 0).
 */
export const gapColumnSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("plain"), values: z.array(z.unknown()) }),
  z.object({ type: z.literal("same"), value: z.unknown() }),
  z.object({ type: z.literal("few"), values: z.array(z.unknown()), at: z.array(z.number().int()) }),
  z.object({
    type: z.literal("numbered"),
    letters: z.string(),
    digits: z.number().int(),
    steps: z.array(z.number().int()),
  }),
]);
export type GapColumn = z.infer<typeof gapColumnSchema>;

/** An answer with its areas turned into columns, all of them or those asked for: what a map of a whole country can be coloured from quickly. */
export const gapColumnsSchema = gapAnswerSchema
  .omit({ gaps: true })
  .extend({
    decimals: z.number().int().nullable().meta({ description: "to how many numbers are rounded; null: not at all" }),
    areas: z.number().int(),
    columns: z.partialRecord(gapColumnNameSchema, gapColumnSchema),
  })
  .meta({ id: "GapColumns" });
export type GapColumns = z.infer<typeof gapColumnsSchema>;

/** An area with those fields only that were asked for. */
export type GapPart<Name extends GapColumnName> = Pick<Gap, Name>;
