import { sql } from "kysely";
import { z } from "zod";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { sourcedFigureSchema } from "../../../domain/contract/whyNeed.ts";
import type { FigureOfArea } from "../../../domain/score/why/whyInput.ts";
import type { Database } from "../database.ts";

export type FigureSourceConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly areaType: string;
  readonly vintage: string;
  readonly indicator: string;
  readonly period: string;
  readonly codes: readonly string[];
};

/** The figures of some areas as published, with the cell as it stood, its dataset and its row, in order of code: of several the one published last, as in the scores. */
export async function figureSources(db: Database, wanted: FigureSourceConditions): Promise<FigureOfArea[]> {
  const { rows } = await sql`
    select distinct on (f.area_code) f.area_code, f.indicator_id as indicator, f.period, f.value, f.lo, f.hi, f.marker, f.raw,
      f.dataset_id as dataset, f.row
    from need_figure f join dataset d on (d.partnership_id, d.id) = (f.partnership_id, f.dataset_id)
    where f.partnership_id = ${wanted.partnership} and f.dataset_id = any(${wanted.datasets}::uuid[])
      and f.indicator_id = ${wanted.indicator} and f.area_type = ${wanted.areaType}
      and f.area_vintage = ${wanted.vintage} and f.period = ${wanted.period} and f.area_code = any(${wanted.codes}::text[])
    order by f.area_code, d.published_at desc, d.id`.execute(db);
  return rowsSchema.parse(rows).map(({ areaCode, ...figure }) => ({ areaCode, figure }));
}

const rowsSchema = z.array(sourcedFigureSchema.extend({ areaCode: areaCodeSchema }));
