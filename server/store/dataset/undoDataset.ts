import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { findDataset } from "./findDataset.ts";

/**
 * Takes a published dataset out of force; what it replaced is in force again, exactly as it was. Areas, area parts and postcodes cannot be undone:
 * all partnerships share them. Throws a Refusal.
 */
export function undoDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  id: DatasetId,
): Promise<Dataset> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const dataset = await findDataset(db, partnership, id);
    refuseUnlessUndoable(dataset);
    await db
      .updateTable("dataset")
      .set({ status: "undone" })
      .where("partnershipId", "=", partnership)
      .where("id", "=", id)
      .execute();
    return findDataset(db, partnership, id);
  });
}

function refuseUnlessUndoable({ title, status, current, records }: Dataset): void {
  if (status === "draft") throw new Refusal("conflict", `“${title}” is only a draft: delete it instead.`);
  if (status === "undone") throw new Refusal("conflict", `“${title}” has been undone already.`);
  if (!current) {
    throw new Refusal("conflict", `“${title}” has been replaced by a later dataset: undo that one first.`);
  }
  if (records.areas > 0 || records.areaParts > 0 || records.postcodes > 0) {
    throw new Refusal(
      "conflict",
      `“${title}” cannot be undone: every partnership shares its areas or postcodes. Import a corrected file instead; its rows take the place of these.`,
    );
  }
}
