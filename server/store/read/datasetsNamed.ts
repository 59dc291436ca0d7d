import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Database } from "../database.ts";
import { asDataset, datasetColumns } from "../dataset/asDataset.ts";

/** Those of the datasets named that are the partnership's own, in order of title. */
export async function datasetsNamed(
  db: Database,
  { partnership, datasets }: { readonly partnership: string; readonly datasets: readonly string[] },
): Promise<Dataset[]> {
  if (datasets.length === 0) return [];
  const rows = await datasetColumns(db)
    .where("dataset.partnershipId", "=", partnership)
    .where("dataset.id", "in", datasets)
    .orderBy("dataset.title")
    .orderBy("dataset.id")
    .execute();
  return rows.map(asDataset);
}
