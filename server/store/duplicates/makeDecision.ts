import { sql } from "kysely";
import type { Decision, DecidedBy, Verdict } from "../../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { inSlices } from "../inSlices.ts";
import { inTransaction } from "../transaction.ts";
import { addEntry } from "./addEntry.ts";
import type { KeyedPair } from "./keyedPair.ts";
import { refuseDecidedSince } from "./refuseDecidedSince.ts";

/** A decision whose listings are known by their keys. */
export type KeyedDecision = {
  readonly verdict: Verdict;
  readonly decidedBy: DecidedBy;
  readonly pairs: readonly KeyedPair[];
  readonly by?: string | undefined;
  readonly why?: string | undefined;
  /** The last entry that was known to whoever decides. */
  readonly after?: number | undefined;
};

/**
 * Decides on pairs, all of them or none, in the partnership's turn. Throws a Refusal: "not found", or "conflict" where somebody has decided on one of the pairs
 * since `after`.
 */
export function makeDecision(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  { verdict, decidedBy, pairs, by, why, after }: KeyedDecision,
): Promise<Decision> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    await refuseDecidedSince(db, { partnership, pairs, after });
    return addEntry(db, { partnership, verdict, decidedBy, by, why }, async (number) => {
      for (const some of inSlices(pairs, 2000)) {
        // A pair that was named twice is decided once.
        // oxlint-disable-next-line no-await-in-loop -- written out all at once they would hold up everybody else
        await sql`
          insert into decided_pair (partnership_id, decision, one_key, other_key, one_name, other_name)
          select ${partnership}, ${number}, one_key, other_key, one_name, other_name
          from jsonb_to_recordset(${JSON.stringify(some.map(asRow))}::jsonb)
            as decided (one_key text, other_key text, one_name text, other_name text)
          on conflict do nothing`.execute(db);
      }
    });
  });
}

function asRow({ oneKey, otherKey, oneName, otherName }: KeyedPair) {
  return { one_key: oneKey, other_key: otherKey, one_name: oneName, other_name: otherName };
}
