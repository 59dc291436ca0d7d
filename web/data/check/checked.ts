import type { Issue, Severity } from "../../../domain/contract/issue.ts";
import type { ReadingSummary } from "../../../importers/reading.ts";

/** Problems of one kind: how many there are, and the first of them. */
export type ProblemGroup = {
  readonly severity: Severity;
  readonly type: string;
  readonly count: number;
  readonly examples: readonly Issue[];
};

/** What a check in the browser found out about a file; nothing of it has left the machine. */
export type Checked = ReadingSummary & {
  /** The worst first, the most frequent first among equals. */
  readonly problems: readonly ProblemGroup[];
  /** Whether codes and indicators were looked up; without the server's lists any will do. */
  readonly hasLookedUp: boolean;
};
