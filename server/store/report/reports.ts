import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { type ReportSummary, reportSummarySchema } from "../../../domain/contract/report.ts";
import type { Database } from "../database.ts";

/** The reports of a partnership, newest first. `snapshot` names what one made now would rest on: those of another are out of date. */
export async function reports(
  db: Database,
  { partnership, snapshot }: { readonly partnership: PartnershipId; readonly snapshot: string },
): Promise<ReportSummary[]> {
  const rows = await db
    .selectFrom("report")
    .select(["id", "question", "createdAt", "snapshotId", "areas"])
    .where("partnershipId", "=", partnership)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return rows.map(({ createdAt, snapshotId, ...row }) =>
    reportSummarySchema.parse({
      ...row,
      partnership,
      createdAt: createdAt.toISOString(),
      snapshot: snapshotId,
      isOutdated: snapshotId !== snapshot,
    }),
  );
}
