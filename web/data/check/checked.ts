import type { IssueGroup } from "../../../importers/issueGroups.ts";
import type { ReadingSummary } from "../../../importers/reading.ts";

/** What a check in the browser found out about a file; nothing of it has left the machine. */
export type Checked = ReadingSummary & {
  /** The worst first, the most frequent first among equals. */
  readonly problems: readonly IssueGroup[];
  /** Whether codes and indicators were looked up; without the server's lists any will do. */
  readonly hasLookedUp: boolean;
};
