import type { AreaKey } from "../../../domain/contract/area.ts";
import type { Partnership, PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { inTransaction } from "../transaction.ts";
import { findPartnership } from "./findPartnership.ts";
import { insertStudyArea } from "./insertStudyArea.ts";
import { lockPartnership } from "./lockPartnership.ts";

/** Gives a partnership another study area; an empty one means every area there is. Throws a Refusal. */
export function replaceStudyArea(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  areas: readonly AreaKey[],
): Promise<Partnership> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    await db.deleteFrom("studyArea").where("partnershipId", "=", partnership).execute();
    await insertStudyArea(db, partnership, areas);
    return findPartnership(db, partnership);
  });
}
