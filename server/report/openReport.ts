import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportId } from "../../domain/contract/report.ts";
import { protectedRun } from "../../domain/report/disclosure/protectedRun.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { Database } from "../store/database.ts";
import { keptReport } from "../store/report/keptReport.ts";
import { reportRunOf } from "./reportRunOf.ts";

/** A kept report as it may be handed out: what its own rule withholds is withheld. Throws a Refusal ("not found"). */
export async function openReport(db: Database, partnership: PartnershipId, report: ReportId): Promise<ReportRun> {
  const { head } = await keptReport(db, partnership, report);
  return protectedRun(reportRunOf(db, head));
}
