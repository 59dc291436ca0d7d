import type { OpenDatabase } from "../store/database.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import { refuseEarly } from "../store/importing/refuseEarly.ts";
import { Refusal } from "../store/refusal.ts";
import { givenUp } from "../score/resultsOnce.ts";
import { thread, type Watch } from "../score/thread.ts";
import { type DryRunJob, type DryRunNews, type DryRunReply, isDryRunReply } from "./dryRunJob.ts";

/** Dry runs as the line of JSON that ends a stream, one at a time, each in a thread of its own. All throw a Refusal. */
export type DryRuns = {
  readonly of: (job: DryRunJob, watch: Watch<DryRunNews>) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
};

/** Dry runs on this database. */
export function dryRuns({ url, db }: Pick<OpenDatabase, "url" | "db">): DryRuns {
  const running = thread<DryRunJob, DryRunReply, DryRunNews>(
    new URL("./dryRunThread.ts", import.meta.url),
    url,
    isDryRunReply,
  );
  return {
    of: async (job, watch) => {
      const { partnership, dataset, publishing } = job;
      const { title, status } = await findDataset(db, partnership, dataset);
      if (status !== "draft") throw new Refusal("conflict", `“${title}” is ${status} already.`);
      await refuseEarly({ db, partnership }, publishing);
      const reply = await running.ask(job, watch).catch((fault: unknown) => {
        if (watch.signal?.aborted !== true) throw fault;
        // However it broke off: that was asked for.
        throw Object.assign(new Error("This dry run was given up before it was there."), { code: givenUp });
      });
      if (reply instanceof Uint8Array) return reply;
      throw new Refusal(reply.refused.code, reply.refused.message, reply.refused.issues);
    },
    stop: () => running.stop(),
  };
}
