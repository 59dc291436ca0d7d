import type { Dataset } from "../../domain/contract/dataset.ts";

/** Whether something stands in the way of the whole file, such as columns that nobody knows yet. Such a draft cannot be published. */
export function stopsTheFile({ issues }: Pick<Dataset, "issues">): boolean {
  const blockers = issues["file blocker"];
  return blockers !== undefined && blockers > 0;
}
