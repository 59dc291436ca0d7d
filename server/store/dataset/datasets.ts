import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { asDataset, datasetColumns } from "./asDataset.ts";

/** A partnership's datasets, drafts and undone ones too, newest first. */
export async function datasets(db: Database, partnership: PartnershipId): Promise<Dataset[]> {
  const rows = await datasetColumns(db)
    .where("dataset.partnershipId", "=", partnership)
    .orderBy("dataset.createdAt", "desc")
    .orderBy("dataset.id")
    .execute();
  return rows.map(asDataset);
}
