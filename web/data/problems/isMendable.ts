import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";

type Found = Pick<Issue, "severity" | "column" | "value">;

/**
 * Whether a cell can be mended here: it stands in a column of the file, and the dataset is a draft still. What a rule leaves out has nothing
 * wrong with it, and what was said for every row is changed where it was said.
 */
export function isMendable({ status, reading }: Pick<Dataset, "status" | "reading">, issue: Found): boolean {
  const stands = reading.columns.some(({ name }) => name === issue.column);
  return status === "draft" && issue.severity !== "exclusion" && stands && issue.value !== null;
}
