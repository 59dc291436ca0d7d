import { sql } from "kysely";
import type { Database } from "../database.ts";
import { besides, type InCommon, type Joining, mostInCommon } from "./joining.ts";

/**
 * Indicators of a dataset that another in force has with another level, unit, kind or direction: the figures that are there would change their meaning. Titles,
 * sources and which one is the headline may differ; those published last count.
 */
export async function indicatorsRedefined(db: Database, joining: Joining): Promise<InCommon | undefined> {
  const { partnership, dataset } = joining;
  const others = await besides(db, joining, "indicators");
  if (others.length === 0) return undefined;
  return mostInCommon(
    db,
    partnership,
    sql`
    select theirs.dataset_id, count(*)::int as count,
      min(format('%s: %s there, %s here', mine.id,
        concat_ws(', ', theirs.level, theirs.unit, theirs.kind, theirs.direction),
        concat_ws(', ', mine.level, mine.unit, mine.kind, mine.direction))) as example
    from indicator mine
    join indicator theirs on theirs.partnership_id = mine.partnership_id and theirs.id = mine.id
      and (theirs.level, theirs.unit, theirs.kind, theirs.direction) <> (mine.level, mine.unit, mine.kind, mine.direction)
    where mine.partnership_id = ${partnership} and mine.dataset_id = ${dataset} and theirs.dataset_id = any(${others}::uuid[])
    group by theirs.dataset_id`,
  );
}
