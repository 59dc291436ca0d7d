import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { snapshotNow } from "../snapshot/recordSnapshot.ts";

/** What a basis says: a name for all that a score rests on, the last thing that had happened by then, the version of the settings, the last decision on listings and the last entry on own areas. */
export type Basis = {
  readonly state: string;
  readonly event: number;
  readonly settings: number;
  readonly decision: number;
  readonly ownArea: number;
};

/**
 * A short token of all that scores rest on in a partnership: its snapshot, and so also areas and postcodes that others have brought. Two tokens of the same state may
 * differ in how they end, where something was published and undone in between: compare them with `readBasis(…).state`. Throws a Refusal ("not found").
 */
export async function basisOf(db: Database, partnership: PartnershipId): Promise<string> {
  const { id, settingsVersion, lastDecision } = await snapshotNow(db, partnership);
  const last = await db
    .selectFrom("datasetEvent")
    .select("number")
    .where("partnershipId", "=", partnership)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const lastOwnArea = await lastOwnAreaEntry(db, partnership);
  const event = last === undefined ? 0 : last.number;
  return [id.slice(0, 16), event, settingsVersion, lastDecision, lastOwnArea].join("-");
}

/** What stands in a token, or undefined where it is none of ours. */
export function readBasis(token: string): Basis | undefined {
  const [, state, ...numbers] = /^([0-9a-f]{16})-(\d{1,9})-(\d{1,9})(?:-(\d{1,9}))?(?:-(\d{1,9}))?$/.exec(token) ?? [];
  if (state === undefined) return undefined;
  // Tokens from before there could be decisions or own areas end sooner.
  const numberAt = (place: number) => Number(numbers[place] ?? "0");
  return { state, event: numberAt(0), settings: numberAt(1), decision: numberAt(2), ownArea: numberAt(3) };
}

/** The number of the last entry on own areas, also of one that took an own area out; 0 where there is none. */
async function lastOwnAreaEntry(db: Database, partnership: PartnershipId): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0) as last from own_area where partnership_id = ${partnership}`.execute(db);
  return rows.reduce((_, { last }) => last, 0);
}
