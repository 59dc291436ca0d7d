import type { Issue } from "../../../domain/contract/issue.ts";
import { copyRows } from "../copyRows.ts";
import type { Target } from "./target.ts";

/** Adds issues to a dataset. `before` says how many it has already: they are numbered in the order in which they were found. */
export function copyIssues(target: Target, issues: readonly Issue[], before: number): Promise<void> {
  const { client, partnership, dataset, signal } = target;
  const rows = issues.map(({ column, ...issue }, index) => ({
    ...issue,
    columnName: column,
    partnershipId: partnership,
    datasetId: dataset,
    number: before + index + 1,
  }));
  return copyRows(client, "datasetIssue", rows, { signal });
}
