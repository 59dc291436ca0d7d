import type { OpenDatabase } from "../store/database.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import { lockDraft } from "../store/dataset/lockDraft.ts";
import { clashWords } from "../store/importing/clashWords.ts";
import { publishWithin } from "../store/importing/publishWithin.ts";
import { inTransaction } from "../store/transaction.ts";
import type { DryRunJob } from "./dryRunJob.ts";
import type { DryRunWatch, Putting, Tried } from "./tried.ts";
import { tryOut } from "./tryOut.ts";

/** Puts a draft in force for a try, by the very steps of publishing. Throws their Refusals. */
export async function tryDraft(
  database: Pick<OpenDatabase, "db" | "pool">,
  job: DryRunJob,
  watch: DryRunWatch,
): Promise<Tried> {
  // Whoever checks the draft again just now is waited for, before the moment that the try is made on: it would be overtaken otherwise.
  await inTransaction(database.pool, ({ db }) => lockDraft(db, job.partnership, job.dataset));
  const putting = await draftPutting(database, job);
  return clashWords(() => tryOut(database, job.partnership, [putting], watch));
}

/** How a draft is put in force for a try: without waiting for one's turn, for nobody is to wait for a try. */
export async function draftPutting(
  { db }: Pick<OpenDatabase, "db">,
  { partnership, dataset, publishing }: DryRunJob,
): Promise<Putting> {
  const { bytes } = await findDataset(db, partnership, dataset);
  const put: Putting["put"] = (target) => publishWithin(target, { ...publishing, turn: false });
  return { dataset, replaces: publishing.replaces, bytes, put };
}
