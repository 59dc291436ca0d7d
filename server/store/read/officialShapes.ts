import { sql } from "kysely";
import type { Database } from "../database.ts";

export type ShapeConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly areaType: string;
  readonly vintage: string;
};

/**
 * Official outlines by code, in order of code, each as the text of its GeoJSON geometry: it was checked when it was imported, and is only passed on. Where two datasets draw
 * the same area, the one published last counts.
 */
export async function officialShapes(db: Database, wanted: ShapeConditions): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; geometry: string }>`
    select distinct on (s.code) s.code, s.geometry::text as geometry
    from area_shape s join dataset d on (d.partnership_id, d.id) = (s.partnership_id, s.dataset_id)
    where s.partnership_id = ${wanted.partnership} and s.dataset_id = any(${wanted.datasets}::uuid[])
      and s.area_type = ${wanted.areaType} and s.vintage = ${wanted.vintage}
    order by s.code, d.published_at desc, d.id`.execute(db);
  return new Map(rows.map(({ code, geometry }) => [code, geometry]));
}
