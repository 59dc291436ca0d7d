import { z } from "zod";

const words = z.string().trim().min(1).max(300);

/** Where a file comes from, as the analyst says it. What the file itself tells is used for whatever is not said. */
export const provenanceSchema = z.object({
  source: words.optional().meta({ description: "who published it" }),
  licence: words.optional().meta({ description: "under which licence" }),
  dataDate: words.optional().meta({ description: "the date the data is about, as its publisher writes it" }),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** Only what was said of where a file comes from. */
export function provenanceOf({ source, licence, dataDate }: Provenance): Provenance {
  return {
    ...(source !== undefined && { source }),
    ...(licence !== undefined && { licence }),
    ...(dataDate !== undefined && { dataDate }),
  };
}
