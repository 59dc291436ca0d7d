import { sql } from "kysely";
import type { Database } from "../database.ts";

/**
 * Longitude and latitude of all areas that have a point, of the newest boundaries of each type, to a thousandth of a degree (about a hundred metres). They are worked out when
 * they are asked for: most files have no points.
 */
export async function areaPoints(db: Database): Promise<() => (readonly [number, number])[]> {
  // Writing out whole numbers takes a third of the time.
  const { rows } = await sql<{ points: string | null }>`
    select string_agg((lon * 1000)::integer || ',' || (lat * 1000)::integer, ',') as points
    from area
    join (select area_type, max(vintage) as vintage from area where lon is not null group by area_type) as newest
      using (area_type, vintage)`.execute(db);
  const points = rows[0]?.points ?? "";
  return () => pairsOf(points === "" ? [] : points.split(",").map(Number));
}

function pairsOf(thousandths: readonly number[]): (readonly [number, number])[] {
  const degrees = (place: number): number => (thousandths[place] ?? Number.NaN) / 1000;
  return Array.from({ length: thousandths.length / 2 }, (_, place) => [degrees(2 * place), degrees(2 * place + 1)]);
}
