import type { IssuePage } from "../../../domain/contract/issuePage.ts";
import { datasetIssueCounts, datasetIssues, type IssueConditions } from "../dataset/datasetIssues.ts";
import { findDataset } from "../dataset/findDataset.ts";
import type { Database } from "../database.ts";

/** A stretch of a dataset's issues, how many match, and the counts of all. Throws a Refusal when there is no such dataset. */
export async function issuePage(
  db: Database,
  wanted: IssueConditions & { readonly limit: number; readonly offset: number },
): Promise<IssuePage> {
  const { partnership, dataset, offset } = wanted;
  await findDataset(db, partnership, dataset);
  const counts = await datasetIssueCounts(db, { partnership, dataset });
  const matching = counts.filter(
    ({ severity, type }) => severity === (wanted.severity ?? severity) && type === (wanted.type ?? type),
  );
  const total = matching.reduce((sum, { count }) => sum + count, 0);
  return { issues: await datasetIssues(db, wanted), total, offset, counts };
}
