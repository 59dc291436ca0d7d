import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { RecordChange } from "../../../domain/contract/dryRun.ts";
import type { Database } from "../database.ts";
import { comparedNouns } from "./comparedNouns.ts";
import { othersInForce } from "./othersInForce.ts";
import { ownChanges } from "./ownChanges.ts";

/**
 * What a dataset that has just been put in force, in this transaction, adds, changes, ends and leaves of the nouns it owns: beside the dataset it replaces, else beside
 * all that is in force. Nouns that neither has are left out.
 */
export async function recordChanges(
  db: Database,
  dataset: Dataset,
  former: Dataset | undefined,
): Promise<RecordChange[]> {
  const others = former === undefined ? await othersInForce(db, dataset) : [former.id];
  const beside = { partnership: dataset.partnership, dataset: dataset.id, others, isReplaced: former !== undefined };
  const changes: RecordChange[] = [];
  for (const compared of comparedNouns(beside)) {
    const isThere = dataset.records[compared.noun] > 0 || (former !== undefined && former.records[compared.noun] > 0);
    if (isThere) changes.push(await ownChanges(db, beside, compared));
  }
  return changes;
}
