import type { Database } from "../database.ts";
import type { PackedPart } from "./packedParts.ts";
import type { OfReport } from "./reportPart.ts";

/** Stores parts that are packed already, in a transaction that ends with the report itself. */
export async function keepPackedParts(
  db: Database,
  { partnership, report }: Pick<OfReport, "partnership" | "report">,
  parts: readonly PackedPart[],
): Promise<void> {
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- one connection takes one after the other
    await db
      .insertInto("reportPart")
      .values({ partnershipId: partnership, reportId: report, ...part })
      .execute();
  }
}
