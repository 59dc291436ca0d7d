import { type HistoryEvent, historyEventSchema } from "../../../domain/contract/history.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

export type HistoryConditions = {
  readonly partnership: PartnershipId;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** What was put in force and taken out of it in a partnership, newest first. */
export async function history(
  db: Database,
  { partnership, limit, offset }: HistoryConditions,
): Promise<HistoryEvent[]> {
  let query = db
    .selectFrom("datasetEvent as event")
    .innerJoin("dataset", (join) =>
      join.onRef("dataset.partnershipId", "=", "event.partnershipId").onRef("dataset.id", "=", "event.datasetId"),
    )
    .leftJoin("dataset as former", (join) =>
      join.onRef("former.partnershipId", "=", "dataset.partnershipId").onRef("former.id", "=", "dataset.replaces"),
    )
    .select(["event.number", "event.at", "event.what", "event.byWhom as by", "event.why", "event.datasetId as dataset"])
    .select(["dataset.title", "dataset.kind", "dataset.fileName", "dataset.replaces", "former.title as replacesTitle"])
    .where("event.partnershipId", "=", partnership)
    .orderBy("event.number", "desc");
  if (limit !== undefined) query = query.limit(limit);
  if (offset !== undefined) query = query.offset(offset);
  const rows = await query.execute();
  return rows.map(({ at, ...row }) => historyEventSchema.parse({ ...row, at: at.toISOString() }));
}
