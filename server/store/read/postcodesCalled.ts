import { sql } from "kysely";
import { type SearchHit, searchHitSchema } from "../../../domain/contract/searchHit.ts";
import type { Database } from "../database.ts";
import { startOf } from "./patterns.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

/**
 * Postcodes that start with the words, spaces and case aside, in order: each with the area it was said to lie in and the larger ones around that, as far as the study area
 * reports on them. Words that are no start of a postcode find nothing.
 */
export async function postcodesCalled(
  db: Database,
  wanted: { readonly partnership: StudyArea; readonly words: string; readonly limit: number },
): Promise<SearchHit[]> {
  const start = wanted.words.replaceAll(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{1,2}\d[A-Z\d]{0,5}$/.test(start)) return [];
  const { rows } = await sql<{ postcode: string }>`${withReportedAreas(wanted.partnership)},
    found as (
      select * from postcode where replace(postcode, ' ', '') like ${startOf(start)}
      order by length(postcode), postcode limit ${wanted.limit}
    ),
    around (postcode, area_type, vintage, code) as (
      select postcode, area_type, area_vintage, area_code from found where area_code is not null
      union
      select found.postcode, p.whole_type, p.whole_vintage, p.whole_code
      from found join area_part p on (p.part_type, p.part_vintage, p.part_code) = (found.area_type, found.area_vintage, found.area_code)
    )
    select postcode, lon, lat, coalesce(areas.list, '[]') as areas
    from found left join lateral (
      select json_agg(json_build_object('areaType', area_type, 'vintage', vintage, 'code', code) order by area_type, vintage, code) as list
      from around join reported using (area_type, vintage, code) where around.postcode = found.postcode
    ) areas on true
    order by length(postcode), postcode`.execute(db);
  return rows.map((row) => searchHitSchema.parse({ ...row, type: "postcode", pointQuality: qualityOf(row.postcode) }));
}

/** A full postcode ends in a digit and two letters; anything shorter is a postcode district, whose point is only its middle. */
function qualityOf(postcode: string): "postcode" | "postcode district" {
  return /\d[A-Z]{2}$/.test(postcode) ? "postcode" : "postcode district";
}
