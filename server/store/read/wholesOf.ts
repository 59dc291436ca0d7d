import { sql } from "kysely";
import type { AreaKey } from "../../../domain/contract/area.ts";
import { type AreaInWholes, areaInWholesSchema } from "../../../domain/contract/areaInWholes.ts";
import { areaTypes } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const wholesSchema = areaInWholesSchema.shape.partOf;

/**
 * The larger areas that one area is part of, smallest kind first. A share through several steps is the product of the steps', summed over the areas between; of several ways
 * up the shortest counts.
 */
export async function wholesOf(db: Database, key: AreaKey): Promise<AreaInWholes["partOf"]> {
  const { rows } = await sql`
    with recursive above (area_type, vintage, code, share, basis, steps, way) as (
      select whole_type, whole_vintage, whole_code, share, basis, 1, whole_type || whole_vintage from area_part
      where part_type = ${key.areaType} and part_vintage = ${key.vintage} and part_code = ${key.code}
      union all
      select p.whole_type, p.whole_vintage, p.whole_code, a.share * p.share,
        case when p.basis = 'exact' then a.basis else p.basis end, a.steps + 1, a.way || p.whole_type || p.whole_vintage
      from above a join area_part p on (p.part_type, p.part_vintage, p.part_code) = (a.area_type, a.vintage, a.code)
      where a.steps < ${areaTypes.length}
    ),
    by_way as (
      select area_type, vintage, code, steps, way, least(1, sum(share)) as share,
        coalesce(max(basis) filter (where basis <> 'exact'), 'exact') as basis
      from above group by area_type, vintage, code, steps, way
    )
    select distinct on (area_type, vintage, code) area_type, vintage, code, area.name, share, basis
    from by_way join area using (area_type, vintage, code)
    order by area_type, vintage, code, steps, way`.execute(db);
  const wholes = wholesSchema.parse(rows);
  return wholes.toSorted((one, other) => areaTypes.indexOf(one.areaType) - areaTypes.indexOf(other.areaType));
}
