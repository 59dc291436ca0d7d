import { type RawBuilder, sql } from "kysely";
import { areaTypes } from "../../../domain/contract/areaType.ts";
import { type SearchHit, searchHitSchema } from "../../../domain/contract/searchHit.ts";
import type { Database } from "../database.ts";
import { anywhereIn, startOf } from "./patterns.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

/**
 * Areas that the study area reports on, by name or code, best first: the code itself, then names that start with the words, then names that hold them; larger
 * areas before smaller ones, then by name. Of an area that came in lookups of several years, which codes join, only one is found: that of a year in which the study area is given, else the newest.
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
  }>`${withReportedAreas(wanted.partnership)},
    matching as (
      select area.*, vintage = any(${yearsOf(wanted.partnership)}::text[]) as is_of_study_area
      from area join reported using (area_type, vintage, code)
      where area.name ilike ${anywhereIn(words)} or area.code ilike ${startOf(words)}
    ),
    found as (
      select *, row_number() over (
        order by (lower(code) = lower(${words})) desc, (name ilike ${startOf(words)}) desc,
          array_position(${[...areaTypes]}::text[], area_type) desc, name, vintage desc, code
      ) as place
      from matching one where not exists (
        select from matching better
        where (better.area_type, better.code) = (one.area_type, one.code)
          and (better.is_of_study_area, better.vintage) > (one.is_of_study_area, one.vintage)
          and better.vintage in (${vintagesJoinedTo(sql.ref("one"))})
      )
      order by place limit ${limit}
    )
    select area_type, vintage, code, area.name, parent.name as parent_name, lon, lat
    from found area
    left join lateral (
      select district.name from area_part p
      join area district on (district.area_type, district.vintage, district.code) = (p.whole_type, p.whole_vintage, p.whole_code)
      where (p.part_type, p.part_vintage, p.part_code) = (area.area_type, area.vintage, area.code)
        and p.whole_type = 'district' and p.basis <> 'same code'
      order by p.whole_vintage desc, p.share desc, p.whole_code limit 1
    ) parent on true
    order by place`.execute(db);
  return rows.map((row) => searchHitSchema.parse({ ...row, type: "area", area: row }));
}

function yearsOf(partnership: StudyArea): string[] {
  return [...new Set(partnership?.studyArea.map(({ vintage }) => vintage) ?? [])];
}

/** The years of which codes make the very area `one`. Two years of smaller areas are joined only by way of a year of larger ones, so they are looked for one step further. */
function vintagesJoinedTo(one: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select p.whole_vintage from area_part p
    where (p.part_type, p.part_vintage, p.part_code) = (${one}.area_type, ${one}.vintage, ${one}.code) and p.basis = 'same code'
    union all
    select further.whole_vintage from area_part p
    join area_part further on (further.part_type, further.part_vintage, further.part_code) = (p.whole_type, p.whole_vintage, p.whole_code)
    where (p.part_type, p.part_vintage, p.part_code) = (${one}.area_type, ${one}.vintage, ${one}.code)
      and p.basis = 'same code' and further.basis = 'same code'`;
}
