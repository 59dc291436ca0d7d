import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { currentDatasets } from "../dataset/currentDatasets.ts";
import type { Database } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";

/** Ids of the datasets that count for a partnership now. Throws a Refusal when there is no such partnership: an empty answer would hide that. */
export async function datasetsInForce(db: Database, partnership: PartnershipId): Promise<string[]> {
  await findPartnership(db, partnership);
  return (await currentDatasets(db, partnership)).map(({ id }) => id);
}
