import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Session } from "../transaction.ts";

/** What somebody who waits for an import may follow or stop: bytes read, issues as they are found, and a signal that cancels and rolls back. */
export type Watching = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
  readonly onIssues?: ((issues: readonly Issue[]) => void) | undefined;
};

/**
 * Runs `merge`, which takes rows from the stage of a table into the table itself. A dry run looks at both, before and after: what all partnerships share
 * cannot be told apart by dataset.
 */
export type AroundMerge = (table: string, merge: () => Promise<unknown>) => Promise<void>;

/** The dataset that an import writes into, inside its transaction. */
export type Target = Session &
  Watching & {
    readonly partnership: PartnershipId;
    readonly dataset: DatasetId;
    readonly aroundMerge?: AroundMerge | undefined;
  };

/** The two columns that lead every key of what a file became. */
export function ownerOf({ partnership, dataset }: Target): { partnershipId: string; datasetId: string } {
  return { partnershipId: partnership, datasetId: dataset };
}
