import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** The file as it came, piece by piece, so that a large one never stands in memory whole. Gives nothing for a dataset that is not there. */
export async function* datasetFile(
  db: Database,
  partnership: PartnershipId,
  dataset: DatasetId,
): AsyncGenerator<Uint8Array, void> {
  for (let piece = 0; ; piece++) {
    const row = await db
      .selectFrom("datasetBytes")
      .select("bytes")
      .where("partnershipId", "=", partnership)
      .where("datasetId", "=", dataset)
      .where("piece", "=", piece)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
  }
}
