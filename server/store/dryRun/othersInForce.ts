import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Database } from "../database.ts";

/** The ids of all datasets in force in a partnership but one. */
export async function othersInForce(
  db: Database,
  { partnership, id }: Pick<Dataset, "partnership" | "id">,
): Promise<string[]> {
  const rows = await db
    .selectFrom("currentDataset")
    .select("id")
    .where("partnershipId", "=", partnership)
    .where("id", "!=", id)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
