import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** What a basis says: a name for what is in force, the last thing that had happened by then, and the version of the settings. */
export type Basis = { readonly state: string; readonly event: number; readonly settings: number };

/**
 * A short token of what is in force in a partnership: its current datasets and the version of its settings. Two tokens of the same state may differ in
 * how they end, where something was published and undone in between: compare them with `readBasis(…).state`.
 */
export async function basisOf(db: Database, partnership: PartnershipId): Promise<string> {
  const { rows } = await sql<{ datasets: string; event: number; settings: number }>`
    select
      (select coalesce(string_agg(id::text, ' ' order by id), '') from current_dataset where partnership_id = ${partnership}) as datasets,
      (select coalesce(max(number), 0) from dataset_event where partnership_id = ${partnership}) as event,
      (select coalesce(max(version), 0) from settings where partnership_id = ${partnership}) as settings`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("expected a row for a select without a table");
  const { datasets, event, settings } = row;
  const state = createHash("sha256").update(`${datasets}/${settings}`).digest("hex").slice(0, 16);
  return `${state}-${event}-${settings}`;
}

/** What stands in a token, or undefined where it is none of ours. */
export function readBasis(token: string): Basis | undefined {
  const [, state, event, settings] = /^([0-9a-f]{16})-(\d{1,9})-(\d{1,9})$/.exec(token) ?? [];
  if (state === undefined) return undefined;
  return { state, event: Number(event), settings: Number(settings) };
}
