import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { OfReport } from "./reportPart.ts";

/** A part of a report as it is stored. */
export type PackedPart = { readonly part: string; readonly position: number; readonly content: Buffer };

/** All parts of a report as they are stored; undefined where together they are more than so many bytes. */
export async function packedParts(
  db: Database,
  { partnership, report }: Pick<OfReport, "partnership" | "report">,
  mostBytes: number,
): Promise<PackedPart[] | undefined> {
  const ofReport = sql`partnership_id = ${partnership} and report_id = ${report}`;
  const { rows } = await sql<PackedPart>`
    select part, position, content from report_part
    where ${ofReport}
      and (select coalesce(sum(octet_length(content)), 0) from report_part where ${ofReport}) <= ${mostBytes}
    order by part, position`.execute(db);
  return rows.length === 0 ? undefined : rows;
}
