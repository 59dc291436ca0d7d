import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import { protectedRun } from "../../domain/report/disclosure/protectedRun.ts";
import { reportDocument } from "../../domain/report/document/reportDocument.ts";
import { type CountedOffers, countedOffers } from "../duplicates/countedOffers.ts";
import type { OpenDatabase } from "../store/database.ts";
import { gathered } from "./gathered.ts";
import type { ReportJob, ReportWatch } from "./reportJob.ts";
import { reportRunOf } from "./reportRunOf.ts";

/** Makes a report only to look at it. What was stored on the way is taken back. */
export async function previewReport(
  database: Pick<OpenDatabase, "db" | "pool">,
  job: ReportJob,
  watch: ReportWatch = {},
  offersOf: CountedOffers = countedOffers(),
): Promise<ReportDocument> {
  let document: ReportDocument | undefined;
  const takeBack = new Error("Nothing of a preview is kept.");
  await gathered(database, { job, watch, offersOf }, async (write, { head }) => {
    document = await reportDocument(await protectedRun(reportRunOf(write, head)));
    throw takeBack;
  }).catch((fault: unknown) => {
    if (fault !== takeBack) throw fault;
  });
  if (document === undefined) throw new Error("expected a document");
  return document;
}
