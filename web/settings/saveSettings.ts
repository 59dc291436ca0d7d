import type { QueryClient } from "@tanstack/react-query";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { type SettingsInForce, settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { RequestError, request } from "../api/request.ts";
import { settingsQuery } from "./settingsQuery.ts";

type Saving = { readonly partnership: PartnershipId; readonly version: number; readonly settings: Settings };

/**
 * Puts settings in force as the version after `version`. Throws when somebody saved meanwhile, which the server says: all settings
 * are sent at once, so theirs would be lost. The newer version is then in the query cache, and the page shows it.
 */
export async function saveSettings(queries: QueryClient, saving: Saving): Promise<SettingsInForce> {
  try {
    const saved = await put(saving);
    queries.setQueryData(settingsQuery(saving.partnership).queryKey, saved);
    return saved;
  } catch (fault) {
    if (!(fault instanceof RequestError && fault.problem.status === 409)) throw fault;
    const now = await queries.fetchQuery({ ...settingsQuery(saving.partnership), staleTime: 0 });
    throw now.version === saving.version ? fault : new Error(meanwhile(saving.version, now), { cause: fault });
  }
}

function put({ partnership, version, settings }: Saving): Promise<SettingsInForce> {
  return request(
    settingsInForceSchema,
    `/partnerships/${partnership}/settings`,
    { version },
    { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(settings) },
  );
}

function meanwhile(version: number, now: SettingsInForce): string {
  return (
    `Somebody saved version ${now.version} while you were changing version ${version}. Nothing of yours was saved: ` +
    `your changes are kept here, on top of version ${now.version}. Check them and save again.`
  );
}
