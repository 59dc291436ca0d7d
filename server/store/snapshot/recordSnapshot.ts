import { createHash } from "node:crypto";
import { sql } from "kysely";
import { areaId } from "../../../domain/contract/area.ts";
import type { Partnership, PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Settings } from "../../../domain/contract/settings.ts";
import type { Database } from "../database.ts";
import { decisionNumbers } from "../duplicates/decisionNumbers.ts";
import { ownAreasInForce } from "../ownArea/ownAreasInForce.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { settingsInForce } from "../partnership/settingsInForce.ts";

/** What a result rests on, as it was read: the partnership and the settings are the very ones that `id` was made from. */
export type Snapshot = {
  id: string;
  partnership: Partnership;
  settings: Settings;
  settingsVersion: number;
  datasets: string[];
  /** The number of the last entry among the decisions on listings; 0 where there is none. */
  lastDecision: number;
  /** The numbers of the decisions in force then. What was taken back is none of them, so that the state before has its name again. */
  decisions: number[];
  /** The numbers of the entries on own areas in force then. Taking one out brings the name before it back. */
  ownAreas: number[];
};

/** Keeps, once, what a result computed now rests on. Throws a Refusal ("not found"). */
export async function recordSnapshot(db: Database, partnershipId: PartnershipId): Promise<Snapshot> {
  const snapshot = await snapshotNow(db, partnershipId);
  await keepSnapshot(db, snapshot);
  return snapshot;
}

/** Keeps a snapshot, once. */
export async function keepSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  const { id, partnership, settingsVersion, datasets, lastDecision: decisions, ownAreas } = snapshot;
  await db
    .insertInto("snapshot")
    .values({
      partnershipId: partnership.id,
      id,
      settingsVersion,
      datasets: JSON.stringify(datasets),
      decisions,
      ownAreas: JSON.stringify(ownAreas),
    })
    .onConflict((conflict) => conflict.columns(["partnershipId", "id"]).doNothing())
    .execute();
}

/**
 * What a result computed now rests on, with a name that is the same for as long as nothing changes: the hash of the partnership, its study area and
 * buffer, its current datasets, the datasets behind the shared areas and postcodes (other partnerships' too), the version of its
 * settings, the decisions on listings and the entries on own areas that are in force. Keeps nothing. Throws a Refusal ("not found").
 */
export async function snapshotNow(db: Database, partnershipId: PartnershipId): Promise<Snapshot> {
  const partnership = await findPartnership(db, partnershipId);
  const { version: settingsVersion, settings } = await settingsInForce(db, partnershipId);
  const datasets = await datasetsBehind(db, partnershipId);
  const { last: lastDecision, inForce: decisions } = await decisionNumbers(db, partnershipId);
  const { bufferKm, studyArea } = partnership;
  const named = [partnershipId, bufferKm, studyArea.map(areaId), datasets, settingsVersion];
  const ownAreas = await ownAreasInForce(db, partnershipId);
  // Where nothing is decided and there are no own areas the name is what it was before there could be any.
  const facts = [
    ...named,
    ...(decisions.length === 0 ? [] : [decisions]),
    ...(ownAreas.length === 0 ? [] : [{ ownAreas }]),
  ];
  const id = createHash("sha256").update(JSON.stringify(facts)).digest("hex");
  return { id, partnership, settings, settingsVersion, datasets, lastDecision, decisions, ownAreas };
}

// The one query that looks across partnerships: areas, parts and postcodes are shared, so whoever changed them changed our result.
async function datasetsBehind(db: Database, partnership: PartnershipId): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from current_dataset where partnership_id = ${partnership}
    union
    select id from dataset
    where status = 'published'
      and ((records->>'areas')::integer > 0 or (records->>'areaParts')::integer > 0 or (records->>'postcodes')::integer > 0)
    order by id`.execute(db);
  return rows.map((row) => row.id);
}
