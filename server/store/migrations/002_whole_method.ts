import { type Kysely, sql } from "kysely";

/**
 * Settings that the whole method asks for, in every version that was saved before they were there: at the values that change no score which could be told
 * without them. Written out here, for a migration must not change when the starting values do.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`update settings set document = ${JSON.stringify(added)}::jsonb || document`.execute(db);
}

/** The way back loses what was set here. Who counted nearness by zones, which nobody knew before, counts it by the curve that they stand for. */
export async function down(db: Kysely<never>): Promise<void> {
  await sql`update settings set document = document || '{"decay": "gaussian"}' where document->>'decay' = 'steps'`.execute(
    db,
  );
  await sql`update settings set document = document - ${Object.keys(added)}::text[]`.execute(db);
}

const none = { essential: null, general: null, specialist: null };
const added = {
  steps: [
    { upTo: 1 / 3, weight: 1 },
    { upTo: 2 / 3, weight: 0.68 },
    { upTo: 1, weight: 0.22 },
  ],
  combinations: none,
  imputePlaces: false,
  assumedPlaces: none,
  onlineEligible: { essential: 0, general: 0.5, specialist: 1 },
  nationalNeed: none,
};
