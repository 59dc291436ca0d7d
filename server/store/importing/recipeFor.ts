import { type Provenance, provenanceOf } from "../../../domain/contract/provenance.ts";
import {
  type ReadingChoices,
  readingChoicesSchema,
  type Recipe,
  recipeSchema,
} from "../../../domain/contract/recipe.ts";

/** What the analyst chose, as it is kept with the dataset. The kind is filled in when the file has been recognised. */
export function recipeFor(
  choices: ReadingChoices & Provenance,
  { holdOutBadRows }: { readonly holdOutBadRows: boolean },
): Recipe {
  const { kind = "", assumePlaces = false } = choices;
  return recipeSchema.parse({ ...choices, ...provenanceOf(choices), kind, assumePlaces, holdOutBadRows });
}

/** The choices with which the kept bytes are read again. A kind that nobody knew yet is to be recognised. */
export function choicesOf({ kind, ...recipe }: Recipe): ReadingChoices {
  return readingChoicesSchema.parse({ ...recipe, ...(kind !== "" && { kind }) });
}
