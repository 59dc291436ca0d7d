import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** The number of the last entry, 0 where there is none, and those of the decisions that nobody has taken back, rising. */
export type DecisionNumbers = { readonly last: number; readonly inForce: number[] };

/** Which decisions on listings a partnership has. */
export async function decisionNumbers(db: Database, partnership: PartnershipId): Promise<DecisionNumbers> {
  const { rows } = await sql<{ number: number; isInForce: boolean }>`
    select number,
      takes_back is null and not exists (
        select from listing_decision later
        where (later.partnership_id, later.takes_back) = (decision.partnership_id, decision.number)
      ) as is_in_force
    from listing_decision decision
    where partnership_id = ${partnership}
    order by number`.execute(db);
  const inForce = rows.filter(({ isInForce }) => isInForce).map(({ number }) => number);
  return { last: rows.at(-1)?.number ?? 0, inForce };
}
