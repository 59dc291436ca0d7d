import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const kindSchema = z.object({ areaType: areaTypeSchema, vintage: vintageSchema });

/** Of which types and vintages the areas with these codes are. */
export async function kindsOfCodes(db: Database, codes: readonly string[]): Promise<z.infer<typeof kindSchema>[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql`select distinct area_type, vintage from area where code = any(${codes}::text[])
    order by area_type, vintage`.execute(db);
  return rows.map((row) => kindSchema.parse(row));
}
