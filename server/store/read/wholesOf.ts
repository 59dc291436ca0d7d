import { sql } from "kysely";
import type { AreaKey } from "../../../domain/contract/area.ts";
import { type AreaInWholes, areaInWholesSchema } from "../../../domain/contract/areaInWholes.ts";
import { areaTypes } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const wholesSchema = areaInWholesSchema.shape.partOf;

/**
 * The larger areas that one area is part of, smallest kind first. A share through several steps is the product of the steps', summed over the areas between; of several ways
 * up one that was published goes before one by code, and then the shortest. The same area in another year is a step on the way and no larger area.
 */
export async function wholesOf(db: Database, key: AreaKey): Promise<AreaInWholes["partOf"]> {
  const { rows } = await sql`
    with recursive above (area_type, vintage, code, share, basis, steps, way, by_code, is_namesake) as (
      select whole_type, whole_vintage, whole_code, share, basis, 1,
        array[part_type || part_vintage, whole_type || whole_vintage], basis = 'same code', basis = 'same code'
      from area_part
      where part_type = ${key.areaType} and part_vintage = ${key.vintage} and part_code = ${key.code}
      union all
      select p.whole_type, p.whole_vintage, p.whole_code, a.share * p.share,
        case when p.basis = 'exact' or (p.basis = 'same code' and a.basis <> 'exact') then a.basis else p.basis end,
        a.steps + 1, a.way || (p.whole_type || p.whole_vintage), a.by_code or p.basis = 'same code', p.basis = 'same code'
      from above a join area_part p on (p.part_type, p.part_vintage, p.part_code) = (a.area_type, a.vintage, a.code)
      where a.steps < ${areaTypes.length}
        and p.whole_type || p.whole_vintage <> all(a.way)
        and not (a.by_code and p.basis = 'same code')
    ),
    by_way as (
      select area_type, vintage, code, steps, way, by_code, least(1, sum(share)) as share,
        coalesce(max(basis) filter (where basis not in ('exact', 'same code')), max(basis)) as basis
      from above where not is_namesake group by area_type, vintage, code, steps, way, by_code
    )
    select distinct on (area_type, vintage, code) area_type, vintage, code, area.name, share, basis
    from by_way join area using (area_type, vintage, code)
    order by area_type, vintage, code, by_code, steps, way`.execute(db);
  const wholes = wholesSchema.parse(rows);
  return wholes.toSorted((one, other) => areaTypes.indexOf(one.areaType) - areaTypes.indexOf(other.areaType));
}
