import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { snapshotNow } from "../snapshot/recordSnapshot.ts";

/** What a basis says: a name for all that a score rests on, the last thing that had happened by then, and the version of the settings. */
export type Basis = { readonly state: string; readonly event: number; readonly settings: number };

/**
 * A short token of all that scores rest on in a partnership: its snapshot, and so also areas and postcodes that others have brought. Two tokens of the same state may
 * differ in how they end, where something was published and undone in between: compare them with `readBasis(…).state`. Throws a Refusal ("not found").
 */
export async function basisOf(db: Database, partnership: PartnershipId): Promise<string> {
  const { id, settingsVersion } = await snapshotNow(db, partnership);
  const last = await db
    .selectFrom("datasetEvent")
    .select("number")
    .where("partnershipId", "=", partnership)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return `${id.slice(0, 16)}-${last === undefined ? 0 : last.number}-${settingsVersion}`;
}

/** What stands in a token, or undefined where it is none of ours. */
export function readBasis(token: string): Basis | undefined {
  const [, state, event, settings] = /^([0-9a-f]{16})-(\d{1,9})-(\d{1,9})$/.exec(token) ?? [];
  if (state === undefined) return undefined;
  return { state, event: Number(event), settings: Number(settings) };
}
