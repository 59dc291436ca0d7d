import type { Issue } from "../../domain/contract/issue.ts";

/** Issues met row by row beside the rows of their file; only one is held at a time. */
export type IssuesByRow = {
  /** Those not yet given that are about this row, one before it or the whole file. */
  readonly upTo: (row: number) => Promise<Issue[]>;
  readonly close: () => Promise<void>;
};

/** Throws RangeError when the issues do not come in the order of their rows, those without a row first. */
export function openIssuesByRow(issues: AsyncIterable<Issue> | Iterable<Issue>): IssuesByRow {
  const iterator = each(issues);
  let next: Issue | null = null;
  let last = 0;

  async function peek(): Promise<Issue | null> {
    if (next !== null) return next;
    const step = await iterator.next();
    if (step.done === true) return null;
    const row = step.value.row ?? 0;
    if (row < last) throw new RangeError(`issues come out of order: one of row ${row} after one of row ${last}`);
    last = row;
    next = step.value;
    return next;
  }

  return {
    upTo: async (row) => {
      const due: Issue[] = [];
      for (let issue = await peek(); issue !== null && (issue.row ?? 0) <= row; issue = await peek()) {
        due.push(issue);
        next = null;
      }
      return due;
    },
    close: async () => {
      await iterator.return(undefined);
    },
  };
}

async function* each(issues: AsyncIterable<Issue> | Iterable<Issue>): AsyncGenerator<Issue, undefined> {
  yield* issues;
}
