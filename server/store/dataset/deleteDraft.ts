import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { findDataset } from "./findDataset.ts";

/** Deletes a draft with its file and issues. Throws a Refusal for anything else: what was published stays in the history. */
export function deleteDraft(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  id: DatasetId,
): Promise<void> {
  return inTransaction(pool, async ({ db }) => {
    // Who is publishing it now reads its file: wait for them.
    await db
      .selectFrom("dataset")
      .select("id")
      .where("partnershipId", "=", partnership)
      .where("id", "=", id)
      .forUpdate()
      .execute();
    const { title, status } = await findDataset(db, partnership, id);
    if (status !== "draft") throw new Refusal("conflict", `“${title}” is ${status}: only a draft can be deleted.`);
    await db.deleteFrom("dataset").where("partnershipId", "=", partnership).where("id", "=", id).execute();
  });
}
