import { type RawBuilder, sql } from "kysely";
import type { RecordChange } from "../../../domain/contract/dryRun.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** A dataset and those that it stands beside: the one it replaces, whose records may end, or all others in force, whose records stay. */
export type Beside = {
  readonly partnership: PartnershipId;
  readonly dataset: string;
  readonly others: readonly string[];
  readonly isReplaced: boolean;
};

/** Rows of every dataset: what makes two of them the same thing, and what may change about it. */
export type ComparedRows = {
  readonly noun: RecordChange["noun"];
  readonly rows: RawBuilder<unknown>;
  readonly key: readonly string[];
  readonly content: readonly string[];
};

/**
 * How many records of a dataset are new, other or the same beside those of the others by their keys, in one pass over both; and how many of the others would end.
 * Where several of the others have a record, the one published last counts.
 */
export async function ownChanges(
  db: Database,
  { partnership, dataset, others, isReplaced }: Beside,
  { noun, rows, key, content }: ComparedRows,
): Promise<RecordChange> {
  const [keys, contents] = [key, content].map((columns) => sql.join(columns.map((column) => sql.ref(column))));
  const of = (side: string) => sql.join(content.map((column) => sql.ref(`${side}.${column}`)));
  const found = await sql<Omit<RecordChange, "noun">>`
    with own as (
      select ${keys}, ${contents}, true as is_there from ${rows} every_row
      where partnership_id = ${partnership} and dataset_id = ${dataset}::uuid
    ), theirs as (${isReplaced ? sql`select` : sql`select distinct on (${keys})`}
      ${keys}, ${contents}, true as is_there from ${rows} every_row ${isReplaced ? sql`` : lastPublished}
      where partnership_id = ${partnership} and dataset_id = any(${others}::uuid[])
      ${isReplaced ? sql`` : sql`order by ${keys}, published_at desc`}
    )
    select count(*) filter (where theirs.is_there is null) as added,
      count(*) filter (where own.is_there and theirs.is_there and row(${of("own")}) is distinct from row(${of("theirs")})) as changed,
      count(*) filter (where own.is_there is null) as ended,
      count(*) filter (where own.is_there and theirs.is_there and row(${of("own")}) is not distinct from row(${of("theirs")})) as same
    from own ${isReplaced ? sql`full` : sql`left`} join theirs using (${keys})`.execute(db);
  const [row] = found.rows;
  if (row === undefined) throw new Error("expected a row for a count");
  return { noun, ...row };
}

const lastPublished = sql`join (select partnership_id, id as dataset_id, published_at from dataset) d using (partnership_id, dataset_id)`;
