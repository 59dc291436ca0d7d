import { type RawBuilder, sql } from "kysely";
import { type NeedInForce, needInForceSchema } from "../../../domain/contract/needInForce.ts";
import type { Database } from "../database.ts";

export type NeedConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly indicator: string;
  readonly areaType?: string | undefined;
  readonly vintage?: string | undefined;
  readonly period?: string | undefined;
};

/** Need figures as published, in order of area and period. Where two datasets give the same figure, the one published last counts. */
export async function needInForce(db: Database, wanted: NeedConditions): Promise<NeedInForce[]> {
  const { rows } = await sql`
    select distinct on (f.area_type, f.area_vintage, f.area_code, f.period)
      f.indicator_id as indicator, f.area_type, f.area_vintage, f.area_code, f.period, f.value, f.lo, f.hi, f.marker, f.raw,
      area.name as area_name, f.dataset_id as dataset, f.row
    from need_figure f
    join dataset d on (d.partnership_id, d.id) = (f.partnership_id, f.dataset_id)
    left join area on (area.area_type, area.vintage, area.code) = (f.area_type, f.area_vintage, f.area_code)
    where f.partnership_id = ${wanted.partnership} and f.dataset_id = any(${wanted.datasets}::uuid[])
      and f.indicator_id = ${wanted.indicator}
      and ${only("area_type", wanted.areaType)} and ${only("area_vintage", wanted.vintage)} and ${only("period", wanted.period)}
    order by f.area_type, f.area_vintage, f.area_code, f.period, d.published_at desc, d.id`.execute(db);
  return rows.map((row) => needInForceSchema.parse(row));
}

function only(column: string, value: string | undefined): RawBuilder<unknown> {
  return value === undefined ? sql`true` : sql`${sql.ref(`f.${column}`)} = ${value}`;
}
