import { sql } from "kysely";
import { z } from "zod";
import { vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";

const kindSchema = z.object({ areaType: areaTypeSchema, vintage: vintageSchema });

/** The types and vintages whose areas have points, newest first. */
export async function kindsWithPoints(db: Database): Promise<z.infer<typeof kindSchema>[]> {
  const { rows } = await sql`select area_type, vintage from area where lon is not null and lat is not null
    group by area_type, vintage order by area_type, vintage desc`.execute(db);
  return rows.map((row) => kindSchema.parse(row));
}
