import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { protectedRun } from "../../domain/report/disclosure/protectedRun.ts";
import { reportDocument } from "../../domain/report/document/reportDocument.ts";
import { type CountedOffers, countedOffers } from "../duplicates/countedOffers.ts";
import type { Database, OpenDatabase } from "../store/database.ts";
import { packedParts } from "../store/report/packedParts.ts";
import { gathered } from "./gathered.ts";
import { type LastPreview, lastPreview, mostRemembered, type Previewed } from "./lastPreview.ts";
import type { ReportJob, ReportWatch } from "./reportJob.ts";
import { reportRunOf } from "./reportRunOf.ts";

/** Makes a report only to look at it. What was stored on the way is taken back, and remembered for whoever keeps the report as they saw it. */
export async function previewReport(
  database: Pick<OpenDatabase, "db" | "pool">,
  job: ReportJob,
  watch: ReportWatch = {},
  offersOf: CountedOffers = countedOffers(),
  last: LastPreview = lastPreview(),
): Promise<ReportDocument> {
  let document: ReportDocument | undefined;
  const takeBack = new Error("Nothing of a preview is kept.");
  await gathered(database, { job, watch, offersOf, last }, async (write, { head }) => {
    document = await reportDocument(await protectedRun(reportRunOf(write, head)));
    const previewed = await previewedIn(write, head);
    if (previewed !== undefined) last.remember({ snapshot: head.snapshot, question: job.question }, previewed);
    throw takeBack;
  }).catch((fault: unknown) => {
    if (fault !== takeBack) throw fault;
  });
  if (document === undefined) throw new Error("expected a document");
  return document;
}

async function previewedIn(write: Database, head: ReportHead): Promise<Previewed | undefined> {
  const { id: report, partnership, levels, outlines } = head;
  const parts = await packedParts(write, { partnership: partnership.id, report }, mostRemembered);
  return parts && { workedOut: { levels, outlines }, parts };
}
