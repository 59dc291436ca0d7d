import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Provenance } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { findDataset } from "../dataset/findDataset.ts";
import { lockDraft } from "../dataset/lockDraft.ts";
import type { OpenDatabase } from "../database.ts";
import { refuseUnkept } from "../recipe/refuseUnkept.ts";
import { inTransaction, type Session } from "../transaction.ts";
import { asDraft } from "./readInto.ts";
import { readAgain } from "./readAgain.ts";
import { recipeFor } from "./recipeFor.ts";
import { refuseUnreadAgain } from "./refuseUnreadable.ts";
import type { Target, Watching } from "./target.ts";
import { unlessCancelled } from "./unlessCancelled.ts";

/**
 * Reads the file of a draft again as the analyst now says, in the place of all that was said before. Of two at once the later one waits and counts. Throws a
 * Refusal: "conflict" when it is no draft any more, "unusable" when it cannot be read so at all; then the draft stays as it was.
 */
export function recheckDraft(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  dataset: DatasetId,
  choices: ReadingChoices & Provenance,
  watching: Watching = {},
): Promise<Dataset> {
  const recheck = async (session: Session): Promise<Dataset> => {
    refuseUnkept(choices);
    const draft = await lockDraft(session.db, partnership, dataset);
    const target: Target = { ...session, ...watching, partnership, dataset };
    const { from } = draft.recipe;
    const recipe = { ...recipeFor(choices, { holdOutBadRows: false }), ...(from !== undefined && { from }) };
    refuseUnreadAgain(await readAgain(target, draft.fileName, recipe, asDraft));
    return findDataset(session.db, partnership, dataset);
  };
  return unlessCancelled(watching, () => inTransaction(pool, recheck));
}
