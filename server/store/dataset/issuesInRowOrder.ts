import { sql } from "kysely";
import { z } from "zod";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import { type Issue, issueSchema } from "../../../domain/contract/issue.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/**
 * Every issue of a dataset, those about the whole file first, then in the order of their rows. They come through a cursor, sorted once and never all in memory:
 * `db` must be inside a transaction.
 */
export async function* issuesInRowOrder(
  db: Database,
  partnership: PartnershipId,
  dataset: DatasetId,
): AsyncGenerator<Issue, void> {
  await sql`
    declare issues_in_row_order no scroll cursor for
    select severity, type, row, column_name as column, value, message, mend
    from dataset_issue
    where partnership_id = ${partnership} and dataset_id = ${dataset}
    order by row nulls first, number`.execute(db);
  for (;;) {
    const { rows } = await sql`fetch ${sql.lit(stretch)} from issues_in_row_order`.execute(db);
    if (rows.length === 0) return;
    yield* z.array(issueSchema).parse(rows);
  }
}

const stretch = 2000;
