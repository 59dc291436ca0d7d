import type { Issue, Severity } from "../../domain/contract/issue.ts";
import { fileBlocker, fileWarning } from "../text/fileIssue.ts";
import type { Cell } from "./cell.ts";
import type { Report } from "./report.ts";

/** What became of a row: its records stand, or it was held out, or left out by a rule. */
export type Outcome = "let in" | "held out" | "left out";

export type IssueBook = {
  readonly report: Report;
  /** Notes an issue that was found before the rows, such as an old encoding. */
  readonly add: (issue: Issue) => void;
  /** The issues since the last time it was asked. */
  readonly take: () => Issue[];
  /** What became of the row since the last time it was asked. */
  readonly turnPage: () => Outcome;
  readonly isFileBlocked: () => boolean;
  readonly exclusions: Readonly<Record<string, number>>;
};

/** Collects issues, counts exclusions, and remembers what each row came to. */
export function openIssueBook(): IssueBook {
  let issues: Issue[] = [];
  let outcome: Outcome = "let in";
  let isFileBlocked = false;
  const said = new Set<string>();
  const exclusions: Record<string, number> = {};

  function add(issue: Issue): undefined {
    issues.push(issue);
    isFileBlocked ||= issue.severity === "file blocker";
  }
  function addOnce(issue: Issue): undefined {
    if (!said.has(issue.message)) add(issue);
    said.add(issue.message);
  }

  return {
    report: {
      block: (cell, problem) => {
        outcome = "held out";
        return add(about(cell, "row blocker", problem));
      },
      warn: (cell, problem) => add(about(cell, "warning", problem)),
      leaveOut: (cell, reason, message) => {
        outcome = "left out";
        const before = exclusions[reason];
        exclusions[reason] = before === undefined ? 1 : before + 1;
        return add(about(cell, "exclusion", { type: reason, message, mend: null }));
      },
      blockFile: (problem) => {
        outcome = "held out";
        return addOnce(fileBlocker(problem));
      },
      warnFile: (problem) => addOnce(fileWarning(problem)),
    },
    add,
    take: () => {
      const taken = issues;
      issues = [];
      return taken;
    },
    turnPage: () => {
      const last = outcome;
      outcome = "let in";
      return last;
    },
    isFileBlocked: () => isFileBlocked,
    exclusions,
  };
}

function about(cell: Cell, severity: Severity, problem: Pick<Issue, "type" | "message" | "mend">): Issue {
  const value = cell.column === null ? null : cell.raw;
  const { type, message, mend } = problem;
  return { severity, type, row: cell.row, column: cell.column, value, message, mend };
}
