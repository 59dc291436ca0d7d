import { type RawBuilder, sql } from "kysely";
import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { planForMany } from "../planForMany.ts";

/** A dataset that is to be in force beside the others; `without` is the one that will not be any more by then. */
export type Joining = {
  readonly partnership: PartnershipId;
  readonly dataset: DatasetId;
  readonly without: DatasetId | undefined;
};

/** What a dataset has in common with one in force: how much, and the first of it. */
export type InCommon = {
  readonly datasetId: DatasetId;
  readonly title: string;
  readonly count: number;
  readonly example: string;
};

/** Those that will be in force beside it and hold something of a noun. */
export async function besides(
  db: Database,
  { partnership, dataset, without }: Joining,
  noun: keyof RecordCounts,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from current_dataset
    where partnership_id = ${partnership} and id <> ${dataset} and id is distinct from ${without ?? null}::uuid
      and (records->>${noun})::integer > 0
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The dataset in force with which another has most in common. `shared` gives dataset_id, count and example. */
export function mostInCommon(
  db: Database,
  partnership: PartnershipId,
  shared: RawBuilder<unknown>,
): Promise<InCommon | undefined> {
  return planForMany(db, async () => {
    const { rows } = await sql<InCommon>`
      select shared.dataset_id, dataset.title, shared.count, shared.example
      from (${shared}) as shared
      join dataset on (dataset.partnership_id, dataset.id) = (${partnership}, shared.dataset_id)
      order by shared.count desc, shared.dataset_id limit 1`.execute(db);
    return rows[0];
  });
}
