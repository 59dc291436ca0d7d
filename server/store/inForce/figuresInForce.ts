import { sql } from "kysely";
import type { Database } from "../database.ts";
import { besides, type InCommon, type Joining, mostInCommon } from "./joining.ts";

/** Need figures of a dataset that are in force already from another: the same indicator, area and period. Which of the two counted, nobody could tell from a score. */
export async function figuresInForce(db: Database, joining: Joining): Promise<InCommon | undefined> {
  const { partnership, dataset } = joining;
  const others = await besides(db, joining, "needFigures");
  if (others.length === 0) return undefined;
  return mostInCommon(
    db,
    partnership,
    sql`
    select theirs.dataset_id, count(*)::int as count,
      min(concat_ws(', ', mine.indicator_id, mine.area_code, mine.period)) as example
    from need_figure mine
    join need_figure theirs on theirs.partnership_id = mine.partnership_id
      and theirs.indicator_id = mine.indicator_id and theirs.period = mine.period
      and theirs.area_type = mine.area_type and theirs.area_vintage = mine.area_vintage and theirs.area_code = mine.area_code
    where mine.partnership_id = ${partnership} and mine.dataset_id = ${dataset} and theirs.dataset_id = any(${others}::uuid[])
    group by theirs.dataset_id`,
  );
}
