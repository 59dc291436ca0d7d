import { type Issue, severitySchema } from "../../../domain/contract/issue.ts";
import type { ProblemGroup } from "./checked.ts";

/** Counts problems by kind as they are found, and keeps the first of each: a million of them take no more room than ten. */
export function problemGroups(examples = 2) {
  const groups = new Map<string, ProblemGroup & { count: number; examples: Issue[] }>();
  return {
    add: (issues: readonly Issue[]) => {
      for (const issue of issues) {
        const key = `${issue.severity}: ${issue.type}`;
        const group = groups.get(key) ?? { severity: issue.severity, type: issue.type, count: 0, examples: [] };
        groups.set(key, group);
        group.count += 1;
        if (group.examples.length < examples) group.examples.push(issue);
      }
    },
    list: (): ProblemGroup[] => [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.count - a.count),
  };
}

function rank({ severity }: ProblemGroup): number {
  return severitySchema.options.indexOf(severity);
}
