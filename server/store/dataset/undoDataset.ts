import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Undoing } from "../../../domain/contract/undoing.ts";
import type { Database, OpenDatabase } from "../database.ts";
import { clashInForce, clashing } from "../inForce/clashInForce.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { findDataset } from "./findDataset.ts";
import { recordEvent } from "./recordEvent.ts";

/**
 * Takes a published dataset out of force; what it replaced is in force again, exactly as it was. Areas, area parts and postcodes cannot be undone:
 * all partnerships share them. Nor can what would bring back figures or offers that are in force from another dataset by now. Throws a Refusal.
 */
export function undoDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  id: DatasetId,
  { by, why }: Readonly<Undoing> = {},
): Promise<Dataset> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const dataset = await findDataset(db, partnership, id);
    refuseUnlessUndoable(dataset);
    await refuseDoubledAgain(db, dataset);
    await db
      .updateTable("dataset")
      .set({ status: "undone" })
      .where("partnershipId", "=", partnership)
      .where("id", "=", id)
      .execute();
    await recordEvent(db, { partnership, dataset: id, what: "undone", by, why });
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

/** What it had replaced comes back, and something of it may have been published beside the newer one since. */
async function refuseDoubledAgain(db: Database, { id, title, partnership, replaces }: Dataset): Promise<void> {
  if (replaces === null) return;
  const former = await findDataset(db, partnership, replaces);
  const clash = await clashInForce(db, { partnership, dataset: former.id, without: id }, former.records);
  if (clash === undefined) return;
  throw new Refusal(
    "conflict",
    `“${title}” cannot be undone: “${former.title}” would be in force again, and ${clashing(clash)} of it came into force from “${clash.title}” since (for example ${clash.example}). ` +
      `Undo that one first (${clash.datasetId}).`,
  );
}
