import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import type { KeyedPair } from "./keyedPair.ts";

type Conditions = {
  readonly partnership: PartnershipId;
  readonly pairs: readonly Pick<KeyedPair, "oneKey" | "otherKey">[];
  /** Absent: whatever was decided is decided anew. */
  readonly after: number | undefined;
};

/** Throws a Refusal ("conflict") that says who was quicker, if a decision on one of these pairs was made or taken back since the entry `after`. */
export async function refuseDecidedSince(db: Database, { partnership, pairs, after }: Conditions): Promise<void> {
  if (after === undefined) return;
  const { rows } = await sql<Since>`
    select entry.number, entry.by_whom as by, entry.verdict, decided.one_name, decided.other_name
    from listing_decision entry
    join decided_pair decided
      on (decided.partnership_id, decided.decision) = (entry.partnership_id, coalesce(entry.takes_back, entry.number))
    join unnest(${pairs.map(({ oneKey }) => oneKey)}::text[], ${pairs.map(({ otherKey }) => otherKey)}::text[])
      as mine (one_key, other_key) using (one_key, other_key)
    where entry.partnership_id = ${partnership} and entry.number > ${after}
    order by entry.number desc, one_key, other_key
    limit 1`.execute(db);
  const [since] = rows;
  if (since === undefined) return;
  throw new Refusal("conflict", `${sentenceOf(since)} Nothing has been changed: look at the pair again.`);
}

type Since = {
  readonly number: number;
  readonly by: string | null;
  readonly verdict: string | null;
  readonly oneName: string;
  readonly otherName: string;
};

function sentenceOf({ number, by, verdict, oneName, otherName }: Since): string {
  const what = verdict === null ? "a decision was taken back" : `it was decided that they are ${verdictWords(verdict)}`;
  return `On “${oneName}” and “${otherName}” ${what} meanwhile${by === null ? "" : ` by ${by}`} (decision ${number}).`;
}

function verdictWords(verdict: string): string {
  return verdict === "same" ? "the same" : "different";
}
