import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { partBasisSchema } from "../../../domain/contract/areaPart.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const linkSchema = z.object({
  partType: areaTypeSchema,
  partVintage: vintageSchema,
  wholeType: areaTypeSchema,
  wholeVintage: vintageSchema,
  overlaps: z.boolean(),
  basis: partBasisSchema,
  sameCode: z.object({ areas: z.number(), onlyPart: z.array(z.string()), onlyWhole: z.array(z.string()) }).nullable(),
});
/**
 * One kind of area that is known to be made of another. `overlaps`: some part counts in several wholes with more than all its people. `basis`: the least exact there is. `sameCode`: where two
 * years are joined by code, how many areas are one, and the names of those that only the year of the parts or of the wholes has; else null.
 */
export type PartLink = z.infer<typeof linkSchema>;

/** Which kinds of area are made of which, by type and vintage. */
export async function partLinks(db: Database): Promise<PartLink[]> {
  const { rows } = await sql`
    select link.*, case when basis = 'same code' then json_build_object(
      'areas', (
        select count(*) from area_part p
        where (p.part_type, p.part_vintage, p.whole_type, p.whole_vintage)
          = (link.part_type, link.part_vintage, link.whole_type, link.whole_vintage)
      ),
      'onlyPart', ${namesOnlyIn("part", "whole")},
      'onlyWhole', ${namesOnlyIn("whole", "part")}
    ) end as same_code
    from (
      select part_type, part_vintage, whole_type, whole_vintage, bool_or(share > 1 + 1e-6) as overlaps,
        case when bool_or(by_population) then 'population' when bool_or(best_fit) then 'best fit'
          when bool_or(same_code) then 'same code' else 'exact' end as basis
      from (
        select part_type, part_vintage, part_code, whole_type, whole_vintage, sum(share) as share,
          bool_or(basis = 'population') as by_population, bool_or(basis = 'best fit') as best_fit,
          bool_or(basis = 'same code') as same_code
        from area_part
        group by part_type, part_vintage, part_code, whole_type, whole_vintage
      ) part
      group by part_type, part_vintage, whole_type, whole_vintage
    ) link
    order by part_type, part_vintage, whole_type, whole_vintage`.execute(db);
  return rows.map((row) => linkSchema.parse(row));
}

/** The names of the areas of one side of a link whose code the other side does not have, in order of code. */
function namesOnlyIn(side: "part" | "whole", other: "part" | "whole") {
  return sql`(
    select coalesce(json_agg(area.name order by area.code), '[]') from area
    where (area.area_type, area.vintage) = ${kindOf(side)} and not exists (
      select from area known where (known.area_type, known.vintage) = ${kindOf(other)} and known.code = area.code
    )
  )`;
}

function kindOf(side: "part" | "whole") {
  return sql`(${sql.ref(`link.${side}_type`)}, ${sql.ref(`link.${side}_vintage`)})`;
}
