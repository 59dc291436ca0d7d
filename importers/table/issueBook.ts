import type { Issue, Severity } from "../../domain/contract/issue.ts";
import type { Doubt } from "../../domain/contract/recipe.ts";
import { fileBlocker, fileWarning } from "../text/fileIssue.ts";
import type { Cell } from "./cell.ts";
import type { Report } from "./report.ts";

/** What became of a row: its records stand, or it was held out, or left out by a rule. */
export type Outcome = "let in" | "held out" | "left out";

export type IssueBook = {
  readonly report: Report;
  /** Notes an issue that was found outside the rows, such as an old encoding. */
  readonly add: (issue: Issue) => void;
  /** The issues since the last time it was asked. */
  readonly take: () => Issue[];
  /** Ends a row: what became of it. A row that is left out has no other issue, for nobody needs to mend it. */
  readonly turnPage: () => Outcome;
  readonly isFileBlocked: () => boolean;
  readonly exclusions: Readonly<Record<string, number>>;
  readonly remarks: () => string[];
  readonly doubts: () => Partial<Record<Doubt, number>>;
};

/** Collects issues, counts exclusions, and remembers what each row came to. */
export function openIssueBook(): IssueBook {
  let issues: Issue[] = [];
  let firstOfRow = 0;
  let isHeldOut = false;
  let exclusion: Issue | null = null;
  let isFileBlocked = false;
  const said = new Set<string>();
  const exclusions: Record<string, number> = {};
  const remarks = new Set<string>();
  const doubts = new Map<Doubt, number>();

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
        isHeldOut = true;
        return add(about(cell, "row blocker", problem));
      },
      warn: (cell, problem) => add(about(cell, "warning", problem)),
      leaveOut: (cell, reason, message) => {
        exclusion ??= about(cell, "exclusion", { type: reason, message, mend: null });
        return undefined;
      },
      blockFile: (problem) => {
        isHeldOut = true;
        return addOnce(fileBlocker(problem));
      },
      warnFile: (problem) => addOnce(fileWarning(problem)),
      remark: (sentence) => {
        remarks.add(sentence);
        return undefined;
      },
      doubt: (doubt) => {
        doubts.set(doubt, (doubts.get(doubt) ?? 0) + 1);
        return undefined;
      },
    },
    add: (issue) => {
      add(issue);
      firstOfRow = issues.length;
    },
    take: () => {
      const taken = issues;
      issues = [];
      firstOfRow = 0;
      return taken;
    },
    turnPage: () => {
      const outcome = exclusion !== null ? "left out" : isHeldOut ? "held out" : "let in";
      if (exclusion !== null) {
        const aboutTheFile = issues.slice(firstOfRow).filter((issue) => issue.row === null);
        issues.splice(firstOfRow, Number.POSITIVE_INFINITY, ...aboutTheFile, exclusion);
        const before = exclusions[exclusion.type];
        exclusions[exclusion.type] = before === undefined ? 1 : before + 1;
      }
      firstOfRow = issues.length;
      isHeldOut = false;
      exclusion = null;
      return outcome;
    },
    isFileBlocked: () => isFileBlocked,
    exclusions,
    remarks: () => [...remarks],
    doubts: () => Object.fromEntries(doubts),
  };
}

function about(cell: Cell, severity: Severity, problem: Pick<Issue, "type" | "message" | "mend">): Issue {
  const value = cell.column === null ? null : cell.raw;
  const { type, message, mend } = problem;
  return { severity, type, row: cell.row, column: cell.column, value, message, mend };
}
