import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { findDataset } from "../dataset/findDataset.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** The dataset to be replaced, if any. Throws a Refusal ("conflict") when it is not in force: somebody was quicker, or it has been undone. */
export async function refuseReplacement(
  db: Database,
  partnership: PartnershipId,
  replaces: DatasetId | undefined,
): Promise<Dataset | undefined> {
  if (replaces === undefined) return undefined;
  const former = await findDataset(db, partnership, replaces);
  if (former.current) return former;
  throw new Refusal(
    "conflict",
    `“${former.title}” cannot be replaced: it is not in force any more. Look at the datasets again.`,
  );
}
