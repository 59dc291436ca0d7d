import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Settings } from "../../../domain/contract/settings.ts";
import type { OpenDatabase } from "../database.ts";
import { inTransaction } from "../transaction.ts";
import { lockPartnership } from "./lockPartnership.ts";
import { type SettingsVersion, settingsInForce } from "./settingsInForce.ts";

/** Puts a new version of the settings in force and keeps the former ones, for the runs that used them. Throws a Refusal ("not found"). */
export function changeSettings(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  settings: Settings,
): Promise<SettingsVersion> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const former = await settingsInForce(db, partnership);
    const version = former.version + 1;
    await db
      .insertInto("settings")
      .values({ partnershipId: partnership, version, document: JSON.stringify(settings) })
      .execute();
    return { version, settings };
  });
}
