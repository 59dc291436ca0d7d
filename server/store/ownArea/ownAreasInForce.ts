import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** The numbers of the entries that say what a partnership's own areas are now, rising. What was replaced or taken out is none of them. */
export async function ownAreasInForce(db: Database, partnership: PartnershipId): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select number from own_area entry
    where partnership_id = ${partnership} and not removed and not exists (
      select from own_area later where (later.partnership_id, later.replaces) = (entry.partnership_id, entry.number)
    )
    order by number`.execute(db);
  return rows.map(({ number }) => number);
}
