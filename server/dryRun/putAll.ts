import { type RecordChange, recordChangeSchema } from "../../domain/contract/dryRun.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import { mergesCounted } from "../store/dryRun/mergesCounted.ts";
import { planForMany } from "../store/planForMany.ts";
import { recordChanges } from "../store/dryRun/recordChanges.ts";
import type { Session } from "../store/transaction.ts";
import type { DryRunWatch, Putting, Stored } from "./tried.ts";

/** How far in the whole the files have been stored and put in force; beyond it nothing is refused any more. */
export const storedShare = 0.5;

/** Puts datasets in force one after the other, and counts for each what it does to the records there are. */
export async function putAll(
  session: Session,
  partnership: PartnershipId,
  puttings: readonly Putting[],
  watch: DryRunWatch,
): Promise<Stored[]> {
  const { db } = session;
  const { signal, say } = watch;
  const stored: Stored[] = [];
  for (const [position, { dataset: id, replaces, bytes, put }] of puttings.entries()) {
    const reading = (read: number) => {
      const done = position + Math.min(1, read / Math.max(1, bytes));
      say({ doing: "Checking and storing the file for a try", share: (storedShare * done) / puttings.length });
    };
    reading(0);
    const former = replaces === undefined ? undefined : await findDataset(db, partnership, replaces);
    const { aroundMerge, changes } = mergesCounted(db);
    const dataset = await put({ ...session, partnership, dataset: id, signal, aroundMerge, onProgress: reading });
    signal.throwIfAborted();
    if (position === puttings.length - 1) say({ doing: "Counting the rows that would change", share: 0.55 });
    const own = await planForMany(db, () => recordChanges(db, dataset, former));
    signal.throwIfAborted();
    stored.push({ dataset, records: [...changes(), ...own].toSorted(byNoun) });
  }
  return stored;
}

function byNoun(one: RecordChange, other: RecordChange): number {
  const nouns = recordChangeSchema.shape.noun.options;
  return nouns.indexOf(one.noun) - nouns.indexOf(other.noun);
}
