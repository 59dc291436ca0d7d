import { sql } from "kysely";
import { z } from "zod";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import { type ReportSource, reportSourceSchema } from "../../../domain/contract/reportRun.ts";
import type { Database } from "../database.ts";

/**
 * The files behind a snapshot, the partnership's own first, by title: those of others brought areas, parts or postcodes, which all share. What the demo brought is invented,
 * and stands under no report but its own.
 */
export async function sourcesBehind(
  db: Database,
  { partnership, datasets }: { readonly partnership: Partnership; readonly datasets: readonly string[] },
): Promise<ReportSource[]> {
  const { rows } = await sql`
    select d.id as dataset, d.title, d.kind, d.file_name, d.sha256, d.source, d.licence, d.data_date, d.published_at, d.rows
    from dataset d join partnership p on p.id = d.partnership_id
    where d.id = any(${datasets}::uuid[]) and (d.partnership_id = ${partnership.id} or not p.is_demo)
    order by (d.partnership_id = ${partnership.id}) desc, d.title, d.id`.execute(db);
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ publishedAt, ...row }) =>
      reportSourceSchema.parse({ ...row, publishedAt: publishedAt?.toISOString() ?? null }),
    );
}

const rowSchema = z.looseObject({ publishedAt: z.date().nullable() });
