import type { Issue } from "../../domain/contract/issue.ts";

/** Issues as they are found: counted by severity and type, the first of them kept to be shown. */
export type IssueTally = {
  readonly add: (issues: readonly Issue[]) => void;
  readonly words: (issuePath: string | undefined) => string;
};

const shown = 20;
const severities: readonly Issue["severity"][] = ["file blocker", "row blocker", "warning", "exclusion"];

/** An empty tally. Blockers are shown before warnings, and rows left out by rule are only counted. */
export function issueTally(): IssueTally {
  const counts = new Map<string, { severity: Issue["severity"]; type: string; count: number }>();
  const first = new Map<Issue["severity"], Issue[]>(severities.map((severity) => [severity, []]));
  let total = 0;
  const add = (issues: readonly Issue[]) => {
    for (const issue of issues) {
      total += 1;
      const key = `${issue.severity}: ${issue.type}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { severity: issue.severity, type: issue.type, count: 1 });
      else known.count += 1;
      const kept = first.get(issue.severity);
      if (kept !== undefined && kept.length < shown) kept.push(issue);
    }
  };
  const words = (issuePath: string | undefined): string => {
    if (total === 0) return "  No issues.";
    const sorted = [...counts.values()].toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count,
    );
    const lines = sorted.map(
      ({ severity, type, count }) => `  ${count.toLocaleString("en-GB")} × ${severity}: ${type}`,
    );
    const examples = severities
      .flatMap((severity) => (severity === "exclusion" ? [] : (first.get(severity) ?? [])))
      .slice(0, shown);
    const more = total - examples.length;
    return [...lines, ...examples.map(issueWords), ...rest(more, issuePath)].join("\n");
  };
  return { add, words };
}

/** One issue as a line: where it is, what is wrong, how to mend it. */
export function issueWords({ row, column, value, message, mend }: Issue): string {
  const where = [
    row === null ? "whole file" : `row ${row}`,
    column === null ? null : `column ${column}`,
    value === null ? null : `“${value}”`,
  ];
  return `  ${where.filter((part) => part !== null).join(", ")}: ${message}${mend === null ? "" : ` ${mend}`}`;
}

function rest(more: number, issuePath: string | undefined): string[] {
  if (more <= 0) return [];
  const see = issuePath === undefined ? "--issues FILE writes them all as a CSV" : `all are in ${issuePath}`;
  return [`  … and ${more.toLocaleString("en-GB")} more: ${see}.`];
}
