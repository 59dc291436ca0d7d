import type { Issue } from "../../../domain/contract/issue.ts";
import type { Checked } from "./checked.ts";

/**
 * What keeps a file from being uploaded at all: it is empty, broken, or about areas that are not there. Columns that nobody knows are no such thing: the server keeps the
 * file, and the analyst says what they are.
 */
export function stopsOf({ kind, columns, problems }: Pick<Checked, "kind" | "columns" | "problems">): Issue[] {
  if (kind === null && columns.length > 0) return [];
  return problems.flatMap(({ severity, examples }) => (severity === "file blocker" ? examples : []));
}
