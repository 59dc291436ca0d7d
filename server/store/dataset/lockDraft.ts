import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { findDataset } from "./findDataset.ts";

/**
 * A draft that nobody else can change until our transaction ends: whoever reads its file again takes its old issues away first, and two at once would mix
 * theirs. Throws a Refusal when there is no such dataset ("not found") or it is no draft any more ("conflict").
 */
export async function lockDraft(db: Database, partnership: PartnershipId, dataset: DatasetId): Promise<Dataset> {
  await db
    .selectFrom("dataset")
    .select("id")
    .where("partnershipId", "=", partnership)
    .where("id", "=", dataset)
    .forNoKeyUpdate()
    .execute();
  const draft = await findDataset(db, partnership, dataset);
  if (draft.status !== "draft") throw new Refusal("conflict", `“${draft.title}” is ${draft.status} already.`);
  return draft;
}
