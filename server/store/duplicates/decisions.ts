import { sql } from "kysely";
import { type Decision, decisionSchema } from "../../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

export type DecisionConditions = {
  readonly partnership: PartnershipId;
  /** Absent: all of them. */
  readonly number?: number | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** What was decided on listings in a partnership, newest first. An entry that takes another back has that one's pairs. */
export async function decisions(
  db: Database,
  { partnership, number, limit, offset }: DecisionConditions,
): Promise<Decision[]> {
  const { rows } = await sql<{ at: Date }>`
    select entry.number, entry.at, entry.by_whom as by, entry.why, entry.verdict, entry.decided_by, entry.takes_back,
      exists (
        select from listing_decision later
        where (later.partnership_id, later.takes_back) = (entry.partnership_id, entry.number)
      ) as taken_back,
      (select count(*) from decided_pair pair
        where (pair.partnership_id, pair.decision) = (entry.partnership_id, coalesce(entry.takes_back, entry.number))) as pairs,
      (select '“' || one_name || '” and “' || other_name || '”' from decided_pair pair
        where (pair.partnership_id, pair.decision) = (entry.partnership_id, coalesce(entry.takes_back, entry.number))
        order by one_key, other_key limit 1) as example
    from listing_decision entry
    where entry.partnership_id = ${partnership} and ${number === undefined ? sql`true` : sql`entry.number = ${number}`}
    order by entry.number desc
    limit ${limit ?? null} offset ${offset ?? null}`.execute(db);
  return rows.map(({ at, ...row }) => decisionSchema.parse({ ...row, at: at.toISOString() }));
}
