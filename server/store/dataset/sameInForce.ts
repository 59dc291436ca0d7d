import { type DatasetId, datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** The one dataset in force that came from a file of this name. Throws a Refusal when there is none ("not found") or several ("conflict"). */
export async function sameInForce(db: Database, partnership: PartnershipId, fileName: string): Promise<DatasetId> {
  const rows = await db
    .selectFrom("currentDataset")
    .innerJoin("dataset", (join) =>
      join
        .onRef("dataset.partnershipId", "=", "currentDataset.partnershipId")
        .onRef("dataset.id", "=", "currentDataset.id"),
    )
    .select("dataset.id")
    .where("currentDataset.partnershipId", "=", partnership)
    .where("dataset.fileName", "=", fileName)
    .orderBy("dataset.id")
    .execute();
  const [only] = rows;
  if (only === undefined) {
    throw new Refusal(
      "not found",
      `No dataset in force came from a file called ${fileName}. Name the one to replace by its id.`,
    );
  }
  if (rows.length > 1) {
    const ids = rows.map((row) => row.id).join(", ");
    throw new Refusal(
      "conflict",
      `${rows.length} datasets in force came from a file called ${fileName}. Name the one to replace: ${ids}`,
    );
  }
  return datasetIdSchema.parse(only.id);
}
