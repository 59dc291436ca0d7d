import { sql } from "kysely";
import { type AreaPart, areaPartSchema } from "../../../domain/contract/areaPart.ts";
import type { Database } from "../database.ts";
import type { PartLink } from "./partLinks.ts";

/** The area parts of the kinds of link named, in order of whole and part. */
export async function areaParts(db: Database, links: readonly PartLink[]): Promise<AreaPart[]> {
  if (links.length === 0) return [];
  const kinds = links.map(
    (link) => sql`(${link.partType}, ${link.partVintage}, ${link.wholeType}, ${link.wholeVintage})`,
  );
  const { rows } = await sql`
    select whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis from area_part
    where (part_type, part_vintage, whole_type, whole_vintage) in (${sql.join(kinds)})
    order by whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code`.execute(db);
  return areaPartSchema.array().parse(rows);
}
