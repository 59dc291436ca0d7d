import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { snapshotNow } from "../snapshot/recordSnapshot.ts";

/** What a basis says: a name for all that a score rests on, the last thing that had happened by then, the version of the settings and the last decision on listings. */
export type Basis = {
  readonly state: string;
  readonly event: number;
  readonly settings: number;
  readonly decision: number;
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
  const numbers = [last === undefined ? 0 : last.number, settingsVersion, ...(lastDecision > 0 ? [lastDecision] : [])];
  return [id.slice(0, 16), ...numbers].join("-");
}

/** What stands in a token, or undefined where it is none of ours. */
export function readBasis(token: string): Basis | undefined {
  const [, state, event, settings, decision = "0"] =
    /^([0-9a-f]{16})-(\d{1,9})-(\d{1,9})(?:-(\d{1,9}))?$/.exec(token) ?? [];
  if (state === undefined) return undefined;
  return { state, event: Number(event), settings: Number(settings), decision: Number(decision) };
}
