import { type Provenance, provenanceSchema } from "../../domain/contract/provenance.ts";
import { type ReadingChoices, readingChoicesSchema, type Recipe } from "../../domain/contract/recipe.ts";

/** How a draft has been read, as it is sent back to have it read again. A draft that nobody has recognised has no kind to send. */
export function choicesOf({ kind, ...recipe }: Recipe): ReadingChoices & Provenance {
  return askedSchema.parse(kind === "" ? recipe : { ...recipe, kind });
}

// Only what may be chosen: the parse leaves out what the server adds, such as the recipe it began as.
const askedSchema = readingChoicesSchema.extend(provenanceSchema.shape);
