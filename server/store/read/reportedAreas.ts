import { type RawBuilder, sql } from "kysely";
import type { Partnership } from "../../../domain/contract/partnership.ts";

/** The partnership as the queries of areas need it. An empty study area, or no partnership at all, stands for every area there is. */
export type StudyArea = Pick<Partnership, "id" | "studyArea"> | undefined;

/**
 * The start of a query: `with … reported (area_type, vintage, code)`. Reported are the areas of the study area, everything inside them
 * by area parts, and every larger area that lies wholly inside (a strategic authority whose districts are all chosen; not the region around it). Asked with `not in`, which looks each
 * area up: PostgreSQL takes what a recursion finds for few rows, and would with `not exists` compare all England's with each other for minutes.
 */
export function withReportedAreas(partnership: StudyArea): RawBuilder<unknown> {
  if (partnership === undefined || partnership.studyArea.length === 0) {
    return sql`with reported as not materialized (select area_type, vintage, code from area)`;
  }
  return sql`with recursive
    inside (area_type, vintage, code) as (
      select area_type, vintage, code from study_area where partnership_id = ${partnership.id}
      union
      select p.part_type, p.part_vintage, p.part_code
      from inside i join area_part p on (p.whole_type, p.whole_vintage, p.whole_code) = (i.area_type, i.vintage, i.code)
    ),
    above (area_type, vintage, code) as (
      select p.whole_type, p.whole_vintage, p.whole_code
      from inside i join area_part p on (p.part_type, p.part_vintage, p.part_code) = (i.area_type, i.vintage, i.code)
      union
      select p.whole_type, p.whole_vintage, p.whole_code
      from above a join area_part p on (p.part_type, p.part_vintage, p.part_code) = (a.area_type, a.vintage, a.code)
    ),
    near as materialized (select * from inside union select * from above),
    reaching_out (area_type, vintage, code) as (
      select a.area_type, a.vintage, a.code
      from above a join area_part p on (p.whole_type, p.whole_vintage, p.whole_code) = (a.area_type, a.vintage, a.code)
      where (p.part_type, p.part_vintage, p.part_code) not in (select area_type, vintage, code from near)
      union
      select p.whole_type, p.whole_vintage, p.whole_code
      from reaching_out r join area_part p on (p.part_type, p.part_vintage, p.part_code) = (r.area_type, r.vintage, r.code)
    ),
    reported as materialized (
      select * from inside union (select * from above except select * from reaching_out)
    )`;
}
