import { sql } from "kysely";
import { type OwnAreaCandidates, ownAreaCandidatesSchema } from "../../../domain/contract/ownArea.ts";
import type { Database } from "../database.ts";
import type { AreaKind } from "../read/areasOfKinds.ts";
import { type StudyArea, withReportedAreas } from "../read/reportedAreas.ts";

/** The areas of a kind that the study area reports, in order of code, each with the district that most of it lies in. */
export async function ownAreaCandidates(
  db: Database,
  wanted: AreaKind & { readonly partnership: StudyArea },
): Promise<OwnAreaCandidates> {
  const { areaType, vintage } = wanted;
  const { rows } = await sql`${withReportedAreas(wanted.partnership)},
    parent as (
      select distinct on (p.part_code) p.part_code as code, district.name
      from area_part p
      join area district on (district.area_type, district.vintage, district.code) = (p.whole_type, p.whole_vintage, p.whole_code)
      where p.whole_type = 'district' and p.part_type = ${areaType} and p.part_vintage = ${vintage}
        and p.basis <> 'same code'
      order by p.part_code, p.whole_vintage desc, p.share desc, p.whole_code
    )
    select coalesce(array_agg(code order by code), '{}') as codes,
      coalesce(array_agg(area.name order by code), '{}') as names,
      coalesce(array_agg(parent.name order by code), '{}') as districts
    from reported join area using (area_type, vintage, code) left join parent using (code)
    where area_type = ${areaType} and vintage = ${vintage}`.execute(db);
  return ownAreaCandidatesSchema.parse(rows[0]);
}
