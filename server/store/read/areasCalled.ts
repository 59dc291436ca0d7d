import { sql } from "kysely";
import { areaTypes } from "../../../domain/contract/areaType.ts";
import { type SearchHit, searchHitSchema } from "../../../domain/contract/searchHit.ts";
import type { Database } from "../database.ts";
import { anywhereIn, startOf } from "./patterns.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

/**
 * Areas that the study area reports on, by name or code, best first: the code itself, then names that start with the words, then names that hold them; larger
 * areas before smaller ones, then by name.
 */
export async function areasCalled(
  db: Database,
  wanted: { readonly partnership: StudyArea; readonly words: string; readonly limit: number },
): Promise<SearchHit[]> {
  const { words, limit } = wanted;
  const { rows } = await sql<{
    areaType: string;
    vintage: string;
    code: string;
  }>`${withReportedAreas(wanted.partnership)}
    select area_type, vintage, area.code, area.name, parent.name as parent_name, area.lon, area.lat
    from area join reported using (area_type, vintage, code)
    left join lateral (
      select district.name from area_part p
      join area district on (district.area_type, district.vintage, district.code) = (p.whole_type, p.whole_vintage, p.whole_code)
      where (p.part_type, p.part_vintage, p.part_code) = (reported.area_type, reported.vintage, reported.code)
        and p.whole_type = 'district' and p.basis <> 'same code'
      order by p.whole_vintage desc, p.share desc, p.whole_code limit 1
    ) parent on true
    where area.name ilike ${anywhereIn(words)} or area.code ilike ${startOf(words)}
    order by (lower(area.code) = lower(${words})) desc, (area.name ilike ${startOf(words)}) desc,
      array_position(${[...areaTypes]}::text[], area_type) desc, area.name, vintage desc, area.code
    limit ${limit}`.execute(db);
  return rows.map((row) => searchHitSchema.parse({ ...row, type: "area", area: row }));
}
