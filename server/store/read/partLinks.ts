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
});
/** One kind of area that is known to be made of another. `overlaps`: some part counts in several wholes with more than all its people. `basis`: the least exact there is. */
export type PartLink = z.infer<typeof linkSchema>;

/** Which kinds of area are made of which, by type and vintage. */
export async function partLinks(db: Database): Promise<PartLink[]> {
  const { rows } = await sql`
    select part_type, part_vintage, whole_type, whole_vintage, bool_or(share > 1 + 1e-6) as overlaps,
      case when bool_or(by_population) then 'population' when bool_or(best_fit) then 'best fit' else 'exact' end as basis
    from (
      select part_type, part_vintage, part_code, whole_type, whole_vintage, sum(share) as share,
        bool_or(basis = 'population') as by_population, bool_or(basis = 'best fit') as best_fit
      from area_part
      group by part_type, part_vintage, part_code, whole_type, whole_vintage
    ) part
    group by part_type, part_vintage, whole_type, whole_vintage
    order by part_type, part_vintage, whole_type, whole_vintage`.execute(db);
  return rows.map((row) => linkSchema.parse(row));
}
