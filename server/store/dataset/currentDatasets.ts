import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

export type CurrentDataset = { id: string; kind: string; title: string; publishedAt: Date | null };

/**
 * The datasets that count for a partnership: published, and not replaced by another published one. Oldest first. Queries of figures and offers
 * join the view `currentDataset` that stands behind this one, so that there is a single definition.
 */
export function currentDatasets(db: Database, partnership: PartnershipId): Promise<CurrentDataset[]> {
  return db
    .selectFrom("currentDataset")
    .select(["id", "kind", "title", "publishedAt"])
    .where("partnershipId", "=", partnership)
    .orderBy("publishedAt")
    .orderBy("id")
    .execute();
}
