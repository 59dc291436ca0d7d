import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Settings } from "../../../domain/contract/settings.ts";
import type { OpenDatabase } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { lockPartnership } from "./lockPartnership.ts";
import { type SettingsVersion, settingsInForce } from "./settingsInForce.ts";

/**
 * Puts a new version of the settings in force and keeps the former ones, for the runs that used them. Who names the version that the settings were made
 * from undoes nobody: a newer one is a Refusal ("conflict"). Without it, whatever is in force is replaced. Throws a Refusal ("not found").
 */
export function changeSettings(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  settings: Settings,
  madeFrom?: number,
): Promise<SettingsVersion> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const former = await settingsInForce(db, partnership);
    if (madeFrom !== undefined && madeFrom !== former.version) throw meanwhile(former.version, madeFrom);
    const version = former.version + 1;
    await db
      .insertInto("settings")
      .values({ partnershipId: partnership, version, document: JSON.stringify(settings) })
      .execute();
    return { version, settings };
  });
}

function meanwhile(inForce: number, madeFrom: number): Refusal {
  return new Refusal(
    "conflict",
    `Version ${inForce} of the settings is in force, and these were made from version ${madeFrom}. Nothing was saved: read version ${inForce}, make the change there, and save again.`,
  );
}
