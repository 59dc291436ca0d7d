import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { HistoryEvent } from "../../../domain/contract/history.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** Something that happened to a dataset. Who and why are what they said, if they did. */
export type NewEvent = {
  readonly partnership: PartnershipId;
  readonly dataset: DatasetId;
  readonly what: HistoryEvent["what"];
  readonly by?: string | undefined;
  readonly why?: string | undefined;
};

/** Writes into the history what happened, in the transaction in which it happens; the numbers of a partnership rise because its lock is held. */
export async function recordEvent(db: Database, { partnership, dataset, what, by, why }: NewEvent): Promise<void> {
  await db
    .insertInto("datasetEvent")
    .values({ partnershipId: partnership, datasetId: dataset, what, byWhom: by ?? null, why: why ?? null })
    .execute();
}
