import { sql } from "kysely";
import { type Area, areaSchema } from "../../../domain/contract/area.ts";
import type { Database } from "../database.ts";
import { areaColumns } from "./areaColumns.ts";
import { anywhereIn, startOf } from "./patterns.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

export type AreaPageConditions = {
  readonly partnership: StudyArea;
  readonly areaType: string;
  readonly vintage: string | undefined;
  readonly search: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

/** A stretch of the areas of one type whose name holds, or whose code starts with, the words searched; in order of code and vintage, with how many there are in all. */
export async function areaPage(db: Database, wanted: AreaPageConditions): Promise<{ areas: Area[]; total: number }> {
  const { search, vintage } = wanted;
  const { rows } = await sql<{ total: number; code: string | null }>`${withReportedAreas(wanted.partnership)},
    matching as (
      select ${areaColumns} from area join reported using (area_type, vintage, code)
      where area_type = ${wanted.areaType}
        and ${vintage === undefined ? sql`true` : sql`vintage = ${vintage}`}
        and ${search === undefined ? sql`true` : sql`(area.name ilike ${anywhereIn(search)} or code ilike ${startOf(search)})`}
    )
    select all_of_them.total, page.*
    from (select count(*) as total from matching) all_of_them
    left join (select * from matching order by code, vintage limit ${wanted.limit} offset ${wanted.offset}) page on true
    order by page.code, page.vintage`.execute(db);
  const areas = rows.filter((row) => row.code !== null).map((row) => areaSchema.parse(row));
  return { areas, total: rows[0]?.total ?? areas.length };
}
