import type { Issue, Severity } from "../../domain/contract/issue.ts";
import type { CheckedFile } from "./checkFile.ts";

/** Issues of one kind: how many there are, and the first of them. */
export type IssueGroup = {
  readonly severity: Severity;
  readonly type: string;
  readonly count: number;
  readonly examples: readonly Issue[];
};

export type IssueGroups = {
  readonly add: (issues: readonly Issue[]) => void;
  /** The worst first, the most frequent first among equals. */
  readonly list: () => IssueGroup[];
  readonly verdict: () => CheckedFile["verdict"];
};

/** Counts issues by kind as they are found and keeps three of each. */
export function issueGroups(): IssueGroups {
  const groups = new Map<string, { severity: Severity; type: string; count: number; examples: Issue[] }>();
  const has = (severity: Severity) => [...groups.values()].some((group) => group.severity === severity);
  return {
    add: (issues) => {
      for (const issue of issues) {
        const { severity, type } = issue;
        const key = `${severity}: ${type}`;
        const group = groups.get(key) ?? { severity, type, count: 0, examples: [] };
        groups.set(key, group);
        group.count += 1;
        if (group.examples.length < shown) group.examples.push(issue);
      }
    },
    list: () =>
      [...groups.values()].toSorted(
        (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count,
      ),
    verdict: () => {
      if (has("file blocker") || has("row blocker")) return "blockers";
      return has("warning") ? "warnings" : "clean";
    },
  };
}

const shown = 3;
const severities: readonly Severity[] = ["file blocker", "row blocker", "warning", "exclusion"];
