import type { ReportId } from "../../../domain/contract/report.ts";
import { type ReportHead, reportHeadSchema } from "../../../domain/contract/reportRun.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** A kept report but for its rows and outlines, and the token of what had happened in the partnership by then. */
export type KeptReport = { readonly head: ReportHead; readonly basis: string };

/** One report of a partnership. Throws a Refusal ("not found") when that partnership has none of this id. */
export async function keptReport(db: Database, partnership: PartnershipId, id: ReportId): Promise<KeptReport> {
  const row = await db
    .selectFrom("report")
    .select(["head", "basis"])
    .where("partnershipId", "=", partnership)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `The partnership ${partnership} has no report ${id}.`);
  return { head: reportHeadSchema.parse(row.head), basis: row.basis };
}
