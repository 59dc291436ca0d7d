import { randomUUID } from "node:crypto";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { type Provenance, provenanceOf } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices, Recipe } from "../../../domain/contract/recipe.ts";
import { kinds } from "../../../importers/kinds.ts";
import { findDataset } from "../dataset/findDataset.ts";
import type { OpenDatabase } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { recipeOfColumns } from "../recipe/recipeOfColumns.ts";
import { refitted } from "../recipe/refitted.ts";
import { saysSomething } from "../recipe/saysSomething.ts";
import { refuseUnkept } from "../recipe/refuseUnkept.ts";
import { inTransaction, type Session } from "../transaction.ts";
import { beginDataset, describeDataset, describeFile } from "./datasetRow.ts";
import { keepBytes } from "./keepBytes.ts";
import { readAgain } from "./readAgain.ts";
import { asDraft, type FileToRead, type Reading, readInto } from "./readInto.ts";
import { recipeFor } from "./recipeFor.ts";
import { refuseUnreadable } from "./refuseUnreadable.ts";
import type { Target, Watching } from "./target.ts";
import { unlessCancelled } from "./unlessCancelled.ts";

/**
 * Keeps a file and its issues as a draft, and nothing else of it. The file passes once; when nothing was said of how to read it and a kept recipe knows its
 * columns, the kept bytes are read again with that. Throws a Refusal ("unusable", with the file blockers as its issues) when it cannot be read; then nothing
 * has been stored. If `file.bytes` throws, nothing is stored either.
 */
export function storeDraft(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  file: FileToRead,
  choices: ReadingChoices & Provenance = {},
  watching: Watching = {},
): Promise<Dataset> {
  const store = async (session: Session): Promise<Dataset> => {
    await findPartnership(session.db, partnership);
    refuseUnkept(choices);
    const target: Target = { ...session, ...watching, partnership, dataset: datasetIdSchema.parse(randomUUID()) };
    const recipe = recipeFor(choices, { holdOutBadRows: false });
    await beginDataset(target, file.name, recipe);
    const keeping = keepBytes(target, file.bytes);
    const reading = await readInto(target, { name: file.name, bytes: keeping.bytes }, choices, asDraft);
    await describeFile(target, await keeping.finish());
    const known = saysSomething(recipe) ? null : await knownRecipe(target, reading);
    if (known === null) {
      refuseUnreadable(reading);
      await describeDataset(target, recipe, reading);
    } else {
      await readAgain(target, file.name, { ...known, ...provenanceOf(choices) }, asDraft);
    }
    return findDataset(session.db, partnership, target.dataset);
  };
  return unlessCancelled(watching, () => inTransaction(pool, store));
}

/**
 * What was said of an earlier file with these columns, as far as it can be said of this one; null where there was none, or where this one is known to be another kind
 * of file: years count for nothing in the names of columns, and the same names may stand over other things.
 */
async function knownRecipe({ db, partnership }: Target, { summary }: Reading): Promise<Recipe | null> {
  const columns = summary.columns.map(({ name }) => name);
  const kept = columns.length === 0 ? null : await recipeOfColumns(db, partnership, columns);
  if (kept === null || isAnother(summary.kind, kept.recipe.kind)) return null;
  return refitted(kept, columns);
}

/** A file of which nothing can be stored as what it is may well be read as something else. */
function isAnother(known: string | null, said: string): boolean {
  return said !== "" && said !== known && kinds.some(({ name }) => name === known);
}
