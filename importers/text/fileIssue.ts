import type { Issue } from "../../domain/contract/issue.ts";

/** Something wrong with the file as a whole, in words: what it is, and how to mend it. */
export type FileProblem = { readonly type: string; readonly message: string; readonly mend: string | null };

/** An issue that stops the whole file: nothing of it is stored. */
export function fileBlocker(problem: FileProblem): Issue {
  return { severity: "file blocker", row: null, column: null, value: null, ...problem };
}

/** An issue about the whole file that lets it in. */
export function fileWarning(problem: FileProblem): Issue {
  return { severity: "warning", row: null, column: null, value: null, ...problem };
}

/** Whether what came back is a problem instead of what was asked for. */
export function isProblem(found: object): found is FileProblem {
  return "message" in found && "mend" in found;
}
