import { sql } from "kysely";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import { Refusal } from "../refusal.ts";
import type { Target } from "./target.ts";

type Doubled = {
  readonly title: string;
  readonly datasetId: string;
  readonly listings: number;
  readonly example: string;
};

/**
 * Throws a Refusal ("conflict") when listings of the file are in force already from another dataset that stays in force: the same id, provider and title.
 * Counted twice they would double the places and hide need.
 */
export async function refuseInForceAlready(target: Target, replaces: DatasetId | undefined): Promise<void> {
  // PostgreSQL knows nothing yet of the rows just copied, takes them for few, and would compare each with each.
  await sql`set local enable_nestloop = off`.execute(target.db);
  const { rows } = await sql<Doubled>`
    select d.title, d.id as dataset_id, count(*)::int as listings, min(mine.listing_id) as example
    from listing mine
    join offer o on (o.partnership_id, o.dataset_id, o.listing_row) = (mine.partnership_id, mine.dataset_id, mine.row)
    join listing theirs on theirs.partnership_id = mine.partnership_id and theirs.listing_id = mine.listing_id
      and theirs.dataset_id <> mine.dataset_id
    join offer other on (other.partnership_id, other.dataset_id, other.listing_row)
      = (theirs.partnership_id, theirs.dataset_id, theirs.row)
      and other.provider_id = o.provider_id and other.title = o.title
    join current_dataset c on (c.partnership_id, c.id) = (theirs.partnership_id, theirs.dataset_id)
    join dataset d on (d.partnership_id, d.id) = (c.partnership_id, c.id)
    where mine.partnership_id = ${target.partnership} and mine.dataset_id = ${target.dataset}
      and d.id is distinct from ${replaces ?? null}::uuid
    group by d.title, d.id order by listings desc, d.id limit 1`.execute(target.db);
  await sql`set local enable_nestloop = on`.execute(target.db);
  const [doubled] = rows;
  if (doubled === undefined) return;
  const { title, datasetId, listings, example } = doubled;
  throw new Refusal(
    "conflict",
    `${listings === 1 ? "1 listing of this file is" : `${listings} listings of this file are`} in force already, from “${title}” (for example ${example}). ` +
      `Together they would count twice. Publish this file in place of that dataset (${datasetId}), or leave those rows out.`,
  );
}
