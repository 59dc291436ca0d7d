import { sql } from "kysely";
import { z } from "zod";
import { needFigureSchema } from "../../../domain/contract/need.ts";
import type { ScoredFigure } from "../../../domain/score/scoreInput.ts";
import type { Database } from "../database.ts";

export type FigureConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly indicator: string;
  readonly areaType: string;
  readonly vintage: string;
  readonly period: string;
};

/** All figures of one indicator on one kind of area in one period, in order of code: no more of each than a score needs. */
export async function figuresOfKind(db: Database, wanted: FigureConditions): Promise<ScoredFigure[]> {
  const { rows } = await sql`
    select distinct on (f.area_code) f.area_type, f.area_vintage, f.area_code, f.period, f.value, f.lo, f.hi, f.marker
    from need_figure f join dataset d on (d.partnership_id, d.id) = (f.partnership_id, f.dataset_id)
    where f.partnership_id = ${wanted.partnership} and f.dataset_id = any(${wanted.datasets}::uuid[])
      and f.indicator_id = ${wanted.indicator} and f.area_type = ${wanted.areaType}
      and f.area_vintage = ${wanted.vintage} and f.period = ${wanted.period}
    order by f.area_code, d.published_at desc, d.id`.execute(db);
  return rowsSchema.parse(rows);
}

const rowsSchema = z.array(needFigureSchema.omit({ indicator: true, raw: true }));
