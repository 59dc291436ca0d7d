import { sql } from "kysely";
import type { Database } from "../database.ts";

/**
 * Longitude and latitude of all areas that have a point, of the newest boundaries of each type, to a thousandth of a degree (about a hundred metres). They are worked out when
 * they are asked for: most files have no points.
 */
export async function areaPoints(db: Database): Promise<() => (readonly [number, number])[]> {
  // Writing out whole numbers takes a third of the time.
  const { rows } = await sql<{ points: string | null }>`
    select string_agg((lon * 1000)::integer || ' ' || (lat * 1000)::integer, ',') as points
    from area
    join (select area_type, max(vintage) as vintage from area where lon is not null group by area_type) as newest
      using (area_type, vintage)`.execute(db);
  const points = rows[0]?.points ?? "";
  return () => points.split(",").flatMap((point) => (point === "" ? [] : [pointOf(point)]));
}

function pointOf(text: string): readonly [number, number] {
  const [lon, lat] = text.split(" ").map((thousandths) => Number(thousandths) / 1000);
  return [lon ?? Number.NaN, lat ?? Number.NaN];
}
