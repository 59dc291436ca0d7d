import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const linkSchema = z.object({
  partType: areaTypeSchema,
  partVintage: vintageSchema,
  wholeType: areaTypeSchema,
  wholeVintage: vintageSchema,
});
/** One kind of area that is known to be made of another. */
export type PartLink = z.infer<typeof linkSchema>;

/** Which kinds of area are made of which, by type and vintage. */
export async function partLinks(db: Database): Promise<PartLink[]> {
  const { rows } = await sql`
    select distinct part_type, part_vintage, whole_type, whole_vintage from area_part
    order by part_type, part_vintage, whole_type, whole_vintage`.execute(db);
  return rows.map((row) => linkSchema.parse(row));
}
