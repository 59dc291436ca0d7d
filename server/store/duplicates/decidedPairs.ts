import { sql } from "kysely";
import { z } from "zod";
import { verdictSchema } from "../../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

const rowSchema = z.object({
  oneKey: z.string(),
  otherKey: z.string(),
  verdict: verdictSchema,
  number: z.number().int(),
});

/** What was decided on a pair, by the keys of its listings. */
export type DecidedPair = z.infer<typeof rowSchema>;

/** Every pair of the decisions named, in the order of their numbers: of several on one pair the last counts. */
export async function decidedPairs(
  db: Database,
  { partnership, decisions }: { readonly partnership: PartnershipId; readonly decisions: readonly number[] },
): Promise<DecidedPair[]> {
  if (decisions.length === 0) return [];
  const { rows } = await sql`
    select pair.one_key, pair.other_key, decision.verdict, decision.number
    from listing_decision decision
    join decided_pair pair on (pair.partnership_id, pair.decision) = (decision.partnership_id, decision.number)
    where decision.partnership_id = ${partnership} and decision.number = any(${decisions}::integer[])
    order by decision.number, pair.one_key, pair.other_key`.execute(db);
  return z.array(rowSchema).parse(rows);
}
