import type { ReportSummary } from "../../domain/contract/report.ts";
import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { type CountedOffers, countedOffers } from "../duplicates/countedOffers.ts";
import type { OpenDatabase } from "../store/database.ts";
import { keepReport } from "../store/report/keepReport.ts";
import { gathered } from "./gathered.ts";
import { type LastPreview, lastPreview } from "./lastPreview.ts";
import type { ReportJob, ReportWatch } from "./reportJob.ts";

/** Makes a report and keeps it, all of it or nothing. Throws a Refusal, or why it was given up. Threads give a memory for offers and for the last preview: one of the same question on the same data is not worked out again. */
export function makeReport(
  database: Pick<OpenDatabase, "db" | "pool">,
  job: ReportJob,
  watch: ReportWatch = {},
  offersOf: CountedOffers = countedOffers(),
  last: LastPreview = lastPreview(),
): Promise<ReportSummary> {
  return gathered(database, { job, watch, offersOf, last }, async (write, kept) => {
    await keepReport(write, kept);
    return summaryOf(kept.head);
  });
}

function summaryOf({ id, partnership, question, createdAt, snapshot, areas }: ReportHead): ReportSummary {
  return { id, partnership: partnership.id, question, createdAt, snapshot, areas, isOutdated: false };
}
