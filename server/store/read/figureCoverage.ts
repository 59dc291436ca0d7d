import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const coverageSchema = z.object({
  indicator: z.string(),
  areaType: areaTypeSchema,
  vintage: vintageSchema,
  period: z.string(),
  figures: z.number(),
  known: z.number(),
});
export type FigureCoverage = z.infer<typeof coverageSchema>;

/** Where and when each indicator has figures in the datasets named, newest period first. */
export async function figureCoverage(
  db: Database,
  wanted: { readonly partnership: string; readonly datasets: readonly string[] },
): Promise<FigureCoverage[]> {
  const { rows } = await sql`
    select indicator_id as indicator, area_type, area_vintage as vintage, period,
      count(*) as figures, count(value) as known
    from need_figure
    where partnership_id = ${wanted.partnership} and dataset_id = any(${wanted.datasets}::uuid[])
    group by indicator_id, area_type, area_vintage, period
    order by indicator_id, area_type, area_vintage desc, period desc`.execute(db);
  return rows.map((row) => coverageSchema.parse(row));
}
