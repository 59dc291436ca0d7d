import { sql } from "kysely";
import { type Area, areaSchema } from "../../../domain/contract/area.ts";
import type { Database } from "../database.ts";
import { areaColumns } from "./areaColumns.ts";

/** A kind of area: its type and vintage. */
export type AreaKind = { readonly areaType: string; readonly vintage: string };

/** Every area of the kinds named, in order of type, vintage and code. */
export async function areasOfKinds(db: Database, kinds: readonly AreaKind[]): Promise<Area[]> {
  if (kinds.length === 0) return [];
  const wanted = kinds.map(({ areaType, vintage }) => sql`(${areaType}, ${vintage})`);
  const { rows } = await sql`select ${areaColumns} from area
    where (area_type, vintage) in (${sql.join(wanted)}) order by area_type, vintage, code`.execute(db);
  return areaSchema.array().parse(rows);
}
