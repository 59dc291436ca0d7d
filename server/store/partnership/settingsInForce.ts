import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { type Settings, settingsSchema } from "../../../domain/contract/settings.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

export type SettingsVersion = { version: number; settings: Settings };

/** The newest version of a partnership's settings. Throws a Refusal ("not found"). */
export async function settingsInForce(db: Database, partnership: PartnershipId): Promise<SettingsVersion> {
  const row = await db
    .selectFrom("settings")
    .select(["version", "document"])
    .where("partnershipId", "=", partnership)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `There is no partnership ${partnership}.`);
  return { version: row.version, settings: settingsSchema.parse(row.document) };
}
