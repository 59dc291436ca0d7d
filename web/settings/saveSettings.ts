import type { QueryClient } from "@tanstack/react-query";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { type SettingsInForce, settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { request } from "../api/request.ts";
import { settingsQuery } from "./settingsQuery.ts";

type Saving = { readonly partnership: PartnershipId; readonly version: number; readonly settings: Settings };

/**
 * Puts settings in force as the version after `version`. Throws when somebody saved meanwhile: all settings are sent at
 * once, so theirs would be lost. The newer version is then in the query cache, and the page shows it.
 */
export async function saveSettings(queries: QueryClient, { partnership, version, settings }: Saving) {
  const now = await queries.fetchQuery({ ...settingsQuery(partnership), staleTime: 0 });
  if (now.version !== version) throw new Error(meanwhile(version, now));
  const saved = await request(
    settingsInForceSchema,
    `/partnerships/${partnership}/settings`,
    {},
    { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(settings) },
  );
  queries.setQueryData(settingsQuery(partnership).queryKey, saved);
  return saved;
}

function meanwhile(version: number, now: SettingsInForce): string {
  return (
    `Somebody saved version ${now.version} while you were changing version ${version}. Nothing of yours was saved: ` +
    `your changes are kept here, on top of version ${now.version}. Check them and save again.`
  );
}
