import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { asDataset, datasetColumns } from "./asDataset.ts";

/** One dataset of a partnership. Throws a Refusal ("not found") when that partnership has none of this id. */
export async function findDataset(db: Database, partnership: PartnershipId, id: DatasetId): Promise<Dataset> {
  const row = await datasetColumns(db)
    .where("dataset.partnershipId", "=", partnership)
    .where("dataset.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `The partnership ${partnership} has no dataset ${id}.`);
  return asDataset(row);
}
