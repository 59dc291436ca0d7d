import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import { type Issue, issueSchema, type Severity } from "../../../domain/contract/issue.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

export type IssueConditions = {
  readonly partnership: PartnershipId;
  readonly dataset: DatasetId;
  readonly severity?: Severity | undefined;
  readonly type?: string | undefined;
};

/** A dataset's issues in the order of its rows, those about the whole file first. */
export async function datasetIssues(
  db: Database,
  conditions: IssueConditions & { readonly limit?: number | undefined; readonly offset?: number | undefined },
): Promise<Issue[]> {
  let query = matching(db, conditions)
    .select(["severity", "type", "row", "columnName as column", "value", "message", "mend"])
    .orderBy("row", (order) => order.asc().nullsFirst())
    .orderBy("number");
  if (conditions.limit !== undefined) query = query.limit(conditions.limit);
  if (conditions.offset !== undefined) query = query.offset(conditions.offset);
  const rows = await query.execute();
  return rows.map((row) => issueSchema.parse(row));
}

export type IssueCount = { severity: Severity; type: string; count: number };

/** How many issues of each severity and type, the most frequent first. */
export async function datasetIssueCounts(db: Database, conditions: IssueConditions): Promise<IssueCount[]> {
  const rows = await matching(db, conditions)
    .select((make) => ["severity", "type", make.fn.countAll<number>().as("count")])
    .groupBy(["severity", "type"])
    .orderBy("count", "desc")
    .orderBy("severity")
    .orderBy("type")
    .execute();
  return rows.map((row) => ({ ...row, severity: issueSchema.shape.severity.parse(row.severity) }));
}

function matching(db: Database, { partnership, dataset, severity, type }: IssueConditions) {
  let query = db.selectFrom("datasetIssue").where("partnershipId", "=", partnership).where("datasetId", "=", dataset);
  if (severity !== undefined) query = query.where("severity", "=", severity);
  if (type !== undefined) query = query.where("type", "=", type);
  return query;
}
