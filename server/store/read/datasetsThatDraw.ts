import { sql } from "kysely";
import type { Database } from "../database.ts";

/** Those of the datasets named on which outlines rest, in order: they brought shapes, or the areas and parts that approximate shapes are made from. */
export async function datasetsThatDraw(db: Database, datasets: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from dataset
    where id = any(${datasets}::uuid[])
      and ((records->>'shapes')::integer > 0 or (records->>'areas')::integer > 0 or (records->>'areaParts')::integer > 0)
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}
