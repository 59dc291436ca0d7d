import { sql } from "kysely";
import { z } from "zod";
import type { AreaKey } from "../../../domain/contract/area.ts";
import { needFigureSchema } from "../../../domain/contract/need.ts";
import type { Database } from "../database.ts";

export type NewestFigureConditions = AreaKey & {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly indicators: readonly string[];
};

const rowSchema = needFigureSchema.pick({
  indicator: true,
  period: true,
  value: true,
  lo: true,
  hi: true,
  marker: true,
});
export type NewestFigure = z.infer<typeof rowSchema>;

/** Of each indicator that has a figure on this very area the one of the newest period, in order of indicator. */
export async function newestFigures(db: Database, wanted: NewestFigureConditions): Promise<NewestFigure[]> {
  const { rows } = await sql`
    select distinct on (f.indicator_id) f.indicator_id as indicator, f.period, f.value, f.lo, f.hi, f.marker
    from need_figure f join dataset d on (d.partnership_id, d.id) = (f.partnership_id, f.dataset_id)
    where f.partnership_id = ${wanted.partnership} and f.dataset_id = any(${wanted.datasets}::uuid[])
      and f.indicator_id = any(${wanted.indicators}::text[]) and f.area_type = ${wanted.areaType}
      and f.area_vintage = ${wanted.vintage} and f.area_code = ${wanted.code}
    order by f.indicator_id, f.period desc, d.published_at desc, d.id`.execute(db);
  return rowSchema.array().parse(rows);
}
