import type { Database } from "../database.ts";
import type { KeptReport } from "./keptReport.ts";

/** Keeps a report for ever: its parts stand in the same transaction already, and its snapshot must have been recorded. */
export async function keepReport(db: Database, { head, basis }: KeptReport): Promise<void> {
  await db
    .insertInto("report")
    .values({
      partnershipId: head.partnership.id,
      id: head.id,
      createdAt: new Date(head.createdAt),
      question: JSON.stringify(head.question),
      areas: head.areas,
      snapshotId: head.snapshot,
      basis,
      head: JSON.stringify(head),
    })
    .execute();
}
