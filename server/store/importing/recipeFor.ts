import type { Recipe } from "../../../domain/contract/dataset.ts";
import { type Provenance, provenanceOf } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../importers/reading.ts";

/** What the analyst chose, as it is kept with the dataset. The kind is filled in when the file has been recognised. */
export function recipeFor(
  { kind, assumePlaces = false, areaType, vintage, ...provenance }: ReadingChoices & Provenance,
  { holdOutBadRows }: { readonly holdOutBadRows: boolean },
): Recipe {
  return {
    kind: kind ?? "",
    holdOutBadRows,
    assumePlaces,
    ...(areaType !== undefined && { areaType }),
    ...(vintage !== undefined && { vintage }),
    ...provenanceOf(provenance),
  };
}

/** The choices with which the kept bytes are read again. */
export function choicesOf({ kind, assumePlaces, areaType, vintage }: Recipe): ReadingChoices {
  return {
    kind,
    assumePlaces,
    ...(areaType !== undefined && { areaType }),
    ...(vintage !== undefined && { vintage }),
  };
}
