import { type DryRun, dryRunSchema } from "../../domain/contract/dryRun.ts";
import type { OpenDatabase } from "../store/database.ts";
import { publishingMode } from "../store/importing/publishingMode.ts";
import type { DryRunJob } from "./dryRunJob.ts";
import { levelChanges } from "./levelChanges.ts";
import { tryDraft } from "./tryDraft.ts";
import type { DryRunWatch } from "./tried.ts";

/** What would happen if a draft were published so. It is published by the very steps of publishing, and taken back. Throws their Refusals. */
export async function dryRunOf(
  database: Pick<OpenDatabase, "db" | "pool">,
  job: DryRunJob,
  watch: DryRunWatch,
): Promise<DryRun> {
  const { dataset, publishing } = job;
  const { basis, stored, levels } = await tryDraft(database, job, watch);
  const [tried] = stored;
  if (tried === undefined) throw new Error("expected what became of the draft");
  return dryRunSchema.parse({
    dataset,
    mode: publishingMode(publishing),
    replaces: publishing.replaces ?? null,
    basis,
    heldOutRows: tried.dataset.heldOutRows,
    records: tried.records,
    levels: await levelChanges(levels, watch),
  });
}
