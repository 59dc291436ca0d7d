import { randomUUID } from "node:crypto";
import { reportIdSchema } from "../../domain/contract/report.ts";
import { areListingsCompared } from "../duplicates/areListingsCompared.ts";
import type { CountedOffers } from "../duplicates/countedOffers.ts";
import { engine } from "../duplicates/engine.ts";
import { keepMissing } from "../duplicates/keepMissing.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { Database, OpenDatabase } from "../store/database.ts";
import { missingComparisons } from "../store/duplicates/missingComparisons.ts";
import { Refusal } from "../store/refusal.ts";
import type { KeptReport } from "../store/report/keptReport.ts";
import { letStand } from "../store/report/letStand.ts";
import { keepSnapshot, recordSnapshot, type Snapshot, snapshotNow } from "../store/snapshot/recordSnapshot.ts";
import { inTransaction } from "../store/transaction.ts";
import { gatherReport } from "./gatherReport.ts";
import { givenUpWhen } from "./givenUpWhen.ts";
import type { LastPreview } from "./lastPreview.ts";
import type { ReportJob, ReportWatch } from "./reportJob.ts";

type Connections = Pick<OpenDatabase, "db" | "pool">;

type Wanted = {
  readonly job: ReportJob;
  readonly watch: ReportWatch;
  readonly offersOf: CountedOffers;
  readonly last: LastPreview;
};

/**
 * Gathers a report and does something with it in the transaction in which its rows and outlines stand: it takes two connections for as long, one that sees a single
 * moment and one that stores, and holds nobody up. Listings that were published since they were last compared are compared first, which must be before that
 * moment: so it may take a second try.
 */
export async function gathered<Result>(
  database: Connections,
  { job, watch, offersOf, last }: Wanted,
  then: (write: Database, kept: KeptReport) => Promise<Result>,
): Promise<Result> {
  const givingUp = givenUpWhen(watch.signal);
  for (let tries = 0; tries < mostTries; tries++) {
    await compareListings(database, job, watch);
    const result = await inTransaction(database.pool, ({ db: write }) =>
      atOneMoment(database, async (read): Promise<Result | typeof notCompared> => {
        await letStand(read);
        await letStand(write);
        const snapshot = await snapshotNow(read, job.partnership);
        if (await isAnyMissing(read, snapshot)) return notCompared;
        const id = reportIdSchema.parse(randomUUID());
        const previewed = last.find({ snapshot: snapshot.id, question: job.question });
        const kept = await gatherReport({ ...job, id, snapshot, read, write, offersOf, givingUp, previewed }, watch);
        await givingUp.check();
        // By itself, for others wait for whoever has recorded the same one and is not done.
        await keepSnapshot(database.db, snapshot);
        return then(write, kept);
      }),
    );
    if (result !== notCompared) return result;
  }
  throw new Refusal("conflict", "Listings were published again and again while the report was begun. Try again.");
}

const notCompared = Symbol("listings were published that have not been compared");
const mostTries = 3;

async function compareListings(database: Connections, { partnership }: ReportJob, { signal }: ReportWatch) {
  const snapshot = await recordSnapshot(database.db, partnership);
  if (!areListingsCompared({ snapshot, listings: "counted once" })) return;
  const throwIfGone = () => signal?.throwIfAborted();
  await keepMissing(database, { partnership, datasets: snapshot.datasets }, { throwIfGone });
}

async function isAnyMissing(read: Database, snapshot: Snapshot): Promise<boolean> {
  if (!areListingsCompared({ snapshot, listings: "counted once" })) return false;
  const { datasets, partnership } = snapshot;
  return (await missingComparisons(read, { partnership: partnership.id, datasets, engine })).length > 0;
}
