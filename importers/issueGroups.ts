import { type Issue, type Severity, severitySchema } from "../domain/contract/issue.ts";

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
};

/** Counts issues by kind as they are found and keeps the first of each: a million of them take no more room than ten. */
export function issueGroups(examples = 3): IssueGroups {
  const groups = new Map<string, IssueGroup & { count: number; examples: Issue[] }>();
  return {
    add: (issues) => {
      for (const issue of issues) {
        const { severity, type } = issue;
        const key = `${severity}: ${type}`;
        const group = groups.get(key) ?? { severity, type, count: 0, examples: [] };
        groups.set(key, group);
        group.count += 1;
        if (group.examples.length < examples) group.examples.push(issue);
      }
    },
    list: () => [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.count - a.count),
  };
}

function rank({ severity }: IssueGroup): number {
  return severitySchema.options.indexOf(severity);
}
