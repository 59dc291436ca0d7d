import { sql } from "kysely";
import { type IssueValuePage, issueValuePageSchema } from "../../../domain/contract/issueValue.ts";
import type { Database } from "../database.ts";
import type { IssueConditions } from "./datasetIssues.ts";
import { findDataset } from "./findDataset.ts";

export type IssueValueConditions = IssueConditions & {
  readonly column?: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

/**
 * The cells of a dataset that say the same in the same column and have the same thing wrong with them, those that stop their rows first, and of these the most frequent. Issues about no one cell
 * are not among them. Throws a Refusal when there is no such dataset.
 */
export async function issueValues(db: Database, wanted: IssueValueConditions): Promise<IssueValuePage> {
  const { partnership, dataset, limit, offset } = wanted;
  await findDataset(db, partnership, dataset);
  const { rows } = await sql`
    with alike as (
      select severity, type, column_name, value, count(*)::integer as count, min(row) as first_row, min(number) as number
      from dataset_issue
      where partnership_id = ${partnership} and dataset_id = ${dataset}
        and column_name is not null and value is not null and row is not null
        and severity = coalesce(${wanted.severity ?? null}, severity)
        and type = coalesce(${wanted.type ?? null}, type)
        and column_name = coalesce(${wanted.column ?? null}, column_name)
      group by severity, type, column_name, value
    ), stretch as (
      select * from alike order by severity <> 'row blocker', count desc, first_row, number limit ${limit} offset ${offset}
    )
    select (select count(*)::integer from alike) as total, ${offset}::integer as offset, coalesce((
      select jsonb_agg(jsonb_build_object(
        'severity', stretch.severity, 'type', stretch.type, 'column', stretch.column_name, 'value', stretch.value,
        'count', stretch.count, 'firstRow', first_row, 'message', issue.message, 'mend', issue.mend
      ) order by stretch.severity <> 'row blocker', stretch.count desc, first_row, stretch.number)
      from stretch
      join dataset_issue issue on issue.partnership_id = ${partnership} and issue.dataset_id = ${dataset}
        and issue.number = stretch.number
    ), '[]') as values`.execute(db);
  return issueValuePageSchema.parse(rows[0]);
}
