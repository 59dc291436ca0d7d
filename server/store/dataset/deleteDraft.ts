import type { DatasetId } from "../../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { findDataset } from "./findDataset.ts";

/** Deletes a draft with its file and issues. Throws a Refusal for anything else: what was published stays in the history. */
export async function deleteDraft(db: Database, partnership: PartnershipId, id: DatasetId): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("dataset")
    .where("partnershipId", "=", partnership)
    .where("id", "=", id)
    .where("status", "=", "draft")
    .executeTakeFirst();
  if (numDeletedRows > 0n) return;
  const { title, status } = await findDataset(db, partnership, id);
  throw new Refusal("conflict", `“${title}” is ${status}: only a draft can be deleted.`);
}
