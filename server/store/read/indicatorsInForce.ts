import { sql } from "kysely";
import { z } from "zod";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { indicatorSchema } from "../../../domain/contract/indicator.ts";
import type { Database } from "../database.ts";

const rowSchema = indicatorSchema.extend({ dataset: datasetIdSchema, datasetTitle: z.string(), publishedAt: z.date() });
export type IndicatorRow = z.infer<typeof rowSchema>;

/** The indicators of the datasets named, in order of id. Where two datasets define the same one, the one published last counts. */
export async function indicatorsInForce(
  db: Database,
  wanted: { readonly partnership: string; readonly datasets: readonly string[] },
): Promise<IndicatorRow[]> {
  const { rows } = await sql`
    select distinct on (i.id) i.id, i.title, i.level, i.unit, i.kind, i.direction, i.counted_at, i.role, i.basis, i.source,
      i.source_url, i.licence, i.published, i.notes, d.id as dataset, d.title as dataset_title, d.published_at
    from indicator i join dataset d on (d.partnership_id, d.id) = (i.partnership_id, i.dataset_id)
    where i.partnership_id = ${wanted.partnership} and i.dataset_id = any(${wanted.datasets}::uuid[])
    order by i.id, d.published_at desc, d.id`.execute(db);
  return rows.map((row) => rowSchema.parse(row));
}
