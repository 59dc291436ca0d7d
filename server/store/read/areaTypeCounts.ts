import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

const countSchema = z.object({
  areaType: areaTypeSchema,
  vintage: vintageSchema,
  areas: z.number(),
  officialShapes: z.number(),
});
export type AreaTypeCount = z.infer<typeof countSchema>;

/** Which area types and vintages there are in the study area, with how many areas and how many official shapes of the datasets named. */
export async function areaTypeCounts(
  db: Database,
  wanted: { readonly partnership: StudyArea; readonly datasets: readonly string[] },
): Promise<AreaTypeCount[]> {
  const { rows } = await sql`${withReportedAreas(wanted.partnership)},
    shaped as (
      select distinct area_type, vintage, code from area_shape
      where partnership_id = ${wanted.partnership?.id ?? ""} and dataset_id = any(${wanted.datasets}::uuid[])
    )
    select area_type, vintage, count(*) as areas, count(shaped.code) as official_shapes
    from reported left join shaped using (area_type, vintage, code)
    group by area_type, vintage
    order by area_type, vintage desc`.execute(db);
  return rows.map((row) => countSchema.parse(row));
}
